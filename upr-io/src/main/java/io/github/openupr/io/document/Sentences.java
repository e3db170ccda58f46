package io.github.openupr.io.document;

import io.github.openupr.io.text.OneLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the sentences of a paragraph begin. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = WordSet.of("""
            add amb art arts cf dr gen hon jr mohd mr mrs ms no nos para paras pp prof rec recs rev sr st vol vs""");

    private static final int LONGEST_ABBREVIATION = 5;

    private Sentences() {}

    /** The sentences of a text, without blanks around them; a number opens none, as it may be one of a list. */
    static List<String> of(String printed) {
        String text = printed.strip();
        int[] starts = Arrays.stream(starts(text))
                .filter(start -> start == 0 || start == text.length() || !Character.isDigit(text.charAt(start)))
                .toArray();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            String sentence = text.substring(starts[i], i + 1 < starts.length ? starts[i + 1] : text.length())
                    .strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** The starts of the sentences in a text; the first is where its first word begins. */
    static int[] starts(String text) {
        int[] starts = new int[8];
        int count = 0;
        starts[count++] = skipBlanks(text, 0);
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '?' && c != '!') {
                continue;
            }
            int next = nextStart(text, i);
            if (next > 0) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = next;
                i = next - 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Where the sentence behind a final mark begins; 0 where the mark ends none. */
    private static int nextStart(String text, int mark) {
        int behind = mark + 1;
        while (behind < text.length() && "”’\")]*".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        int next = skipBlanks(text, behind);
        if (next == text.length()) {
            return 0;
        }
        char first = text.charAt(next);
        if (next == behind) {
            // Text of reports loses blanks: "in prison.It recommended".
            boolean joined = mark > 0 && Character.isLowerCase(text.charAt(mark - 1)) && Character.isUpperCase(first);
            return joined ? next : 0;
        }
        boolean opens = Character.isUpperCase(first) || "“\"‘([".indexOf(first) >= 0 || Character.isDigit(first);
        return opens && !(text.charAt(mark) == '.' && isAbbreviation(text, mark)) ? next : 0;
    }

    private static boolean isAbbreviation(String text, int mark) {
        int start = mark;
        while (start > 0 && mark - start <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = mark - start;
        if (length == 0 || length > LONGEST_ABBREVIATION) {
            return false;
        }
        boolean initial = length == 1 && Character.isUpperCase(text.charAt(start));
        return initial || ABBREVIATIONS.contains(text.substring(start, mark).toLowerCase(Locale.ROOT));
    }

    static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && OneLine.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
