package io.github.openupr.validation.rules;

import java.util.Locale;
import java.util.Set;

/** What people write where a text is still to come. */
final class Placeholders {

    private static final Set<String> WORDS = Set.of(
            "n/a",
            "n.a.",
            "n.a",
            "na",
            "nil",
            "none",
            "null",
            "tbd",
            "t.b.d.",
            "tbc",
            "todo",
            "test",
            "text",
            "unknown",
            "missing",
            "empty",
            "to be added",
            "to be completed",
            "to be confirmed",
            "to be determined",
            "to be inserted",
            "not available",
            "not applicable",
            "no text",
            "recommendation",
            "example",
            "sample text",
            "placeholder");
    private static final int LONGEST = 24;
    private static final String LOREM_IPSUM = "lorem ipsum";

    private Placeholders() {}

    /** Whether a text that is not blank says nothing. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST
                ? hasNoLetter(text) || isWord(text)
                : text.regionMatches(true, 0, LOREM_IPSUM, 0, LOREM_IPSUM.length());
    }

    private static boolean hasNoLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isBlank();
    }

    private static boolean isWord(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isFrame(text.charAt(start))) {
            start++;
        }
        while (end > start && isFrame(text.charAt(end - 1))) {
            end--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return WORDS.contains(word)
                || WORDS.contains(word + ".")
                || word.startsWith("lorem ipsum")
                || (word.startsWith("xx") && word.chars().allMatch(c -> c == 'x'));
    }

    /** What stands around a word that is none. */
    private static boolean isFrame(char c) {
        return c == ' ' || c == '[' || c == ']' || c == '(' || c == ')' || c == '<' || c == '>' || c == '.' || c == '-';
    }
}
