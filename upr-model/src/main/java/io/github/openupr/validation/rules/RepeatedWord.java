package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Set;

/** Finds a word that stands twice in a row. */
final class RepeatedWord extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("repeated_word", RuleFamily.TEXT, Severity.INFO)
            .title("A word stands twice in a row.")
            .explanation("A slip in typing, or the seam of two lines that were put together; something may be missing"
                    + " between them. Compare with the printed item and take one out.")
            .basis("UPR Info, database export of 14 August 2015: \"the the\" in nine texts");

    private static final Set<String> MEANT = Set.of("had", "that", "very");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int start = 0;
        int last = text.length() - 1;
        for (int blank = 1; blank < last; blank++) {
            if (text.charAt(blank) == ' ') {
                int length = blank - start;
                if (text.charAt(start) == text.charAt(blank + 1)
                        && length > 1
                        && isWord(text.charAt(start))
                        && isRepeated(text, start, length)) {
                    out.report("a word stands twice in a row; take one out", text.substring(start, blank + 1 + length));
                    return;
                }
                start = blank + 1;
            }
        }
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    /** Names may be doubled: only words in small letters count. */
    private static boolean isWord(char first) {
        return Character.isLowerCase(first);
    }

    private static boolean isRepeated(String text, int start, int length) {
        int second = start + length + 1;
        int behind = second + length;
        return text.regionMatches(start, text, second, length)
                && (behind == text.length() || !Character.isLetterOrDigit(text.charAt(behind)))
                && charAt(text, behind) != '-'
                && Character.isLetter(text.charAt(start + length - 1))
                && !MEANT.contains(text.substring(start, start + length));
    }
}
