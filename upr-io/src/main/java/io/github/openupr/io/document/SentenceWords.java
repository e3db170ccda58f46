package io.github.openupr.io.document;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of one sentence, in small letters, with their places. */
final class SentenceWords {

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    /** Made when they are asked for: most are not. */
    private @Nullable String[] words = new String[64];

    private int size;

    SentenceWords(String text) {
        this.text = text;
    }

    /** Takes the words of a range in place of those before. */
    void read(int from, int to) {
        size = 0;
        int i = from;
        while (i < to) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < to && (Character.isLetterOrDigit(text.charAt(i)) || isInner(i, to))) {
                i++;
            }
            add(start, i);
        }
    }

    /** An apostrophe or hyphen between letters. */
    private boolean isInner(int i, int to) {
        return "’'-".indexOf(text.charAt(i)) >= 0 && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        words[size++] = null;
    }

    private String lowerCase(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.toLowerCase(c) != c) {
                return text.substring(start, end).toLowerCase(Locale.ROOT);
            }
        }
        return text.substring(start, end);
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The word in small letters; empty before the first and behind the last. */
    String word(int i) {
        if (i < 0 || i >= size) {
            return "";
        }
        String word = words[i];
        if (word == null) {
            word = lowerCase(starts[i], ends[i]);
            words[i] = word;
        }
        return word;
    }

    /** The last letter of a word, by which most words are told from verbs. */
    char lastLetter(int i) {
        return text.charAt(ends[i] - 1);
    }

    /** The first of the adverbs that stand before a word, or the word. */
    int adverbsBefore(int at) {
        int i = at;
        while (i > 0) {
            if (word(i - 1).equals("particular") && word(i - 2).equals("in")) {
                i -= 2;
            } else if (SpeechVerbs.isAdverb(word(i - 1))
                    && !(hasComma(i) && word(i - 1).endsWith("ly"))) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether a comma, semicolon or the like, or the letter of a list, "(b)", stands before a word. */
    boolean isParted(int i) {
        if (i <= 0 || i >= size) {
            return i == 0;
        }
        for (int at = ends[i - 1]; at < starts[i]; at++) {
            char c = text.charAt(at);
            if (",;:–—(".indexOf(c) >= 0 || (c == ')' && ends[i - 1] - starts[i - 1] == 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but blanks and commas stands before a word: a bracket or full stop does not count. */
    boolean hasComma(int i) {
        if (i <= 0 || i >= size) {
            return false;
        }
        for (int at = ends[i - 1]; at < starts[i]; at++) {
            if (",;".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
