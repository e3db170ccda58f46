package io.github.openupr.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text, as texts of one recommendation in several sources are compared. Immutable.
 *
 * @param joined all letters and digits without anything between them: hyphens that a source lost at line ends make no difference
 * @param content the words that carry content, each once
 */
record Words(String joined, Set<String> content) {

    private static final int ASCII = 128;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Words of no content, among them those with which the UN's clauses begin and that UPR Info cuts. */
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on", "or",
            "s", "so", "such", "that", "the", "their", "them", "this", "those", "to", "with");

    private static final List<String> CUT_BY_UPR_INFO = List.of("to ", "that ");

    /** The words of a text, without accents and letter case. */
    static Words of(String text) {
        String words = compared(text);
        return new Words(words.replace(" ", ""), Set.copyOf(content(words)));
    }

    /** The words that carry content, in the order of the text. */
    static List<String> contentInOrder(String text) {
        return content(compared(text));
    }

    private static List<String> content(String words) {
        List<String> content = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty() && !STOP_WORDS.contains(word)) {
                content.add(word);
            }
        }
        return content;
    }

    /** The words of a text in their order, as they are compared: without accents, letter case and what UPR Info cuts; a blank between them. */
    static String compared(String text) {
        String words = inOrder(text);
        if (!isAscii(words)) {
            words = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        for (String cut : CUT_BY_UPR_INFO) {
            if (words.startsWith(cut)) {
                words = words.substring(cut.length());
            }
        }
        return words;
    }

    /** The letters and digits of a text in lower case, one blank between words. */
    static String inOrder(String text) {
        if (isAscii(text)) {
            return asciiInOrder(text);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** As any text, ten times as fast: most texts are of this kind. */
    private static String asciiInOrder(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                words.append((char) (c - 'A' + 'a'));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }

    /** Whether two texts have the same letters and digits, as they are compared; most texts of two sources are equal as they stand. */
    static boolean same(String first, String second) {
        return first.equals(second)
                || compared(first).replace(" ", "").equals(compared(second).replace(" ", ""));
    }

    /** How many words of content both have. */
    int shared(Words other) {
        Set<String> smaller = content.size() <= other.content.size() ? content : other.content;
        Set<String> larger = smaller == content ? other.content : content;
        int shared = 0;
        for (String word : smaller) {
            if (larger.contains(word)) {
                shared++;
            }
        }
        return shared;
    }

    /** The share of the words of the shorter text that the other has too: 0 to 1. */
    double likeness(Words other) {
        int shorter = Math.min(content.size(), other.content.size());
        return shorter == 0 ? 0 : (double) shared(other) / shorter;
    }

    /** The share of its own words that the other has too: 0 to 1. */
    double containedIn(Words other) {
        return content.isEmpty() ? 0 : (double) shared(other) / content.size();
    }
}
