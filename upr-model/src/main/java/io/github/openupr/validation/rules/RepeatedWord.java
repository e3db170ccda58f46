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
        TextScan scan = TextScan.of(text, out);
        for (int i = 1; i < scan.words(); i++) {
            int start = scan.start(i - 1);
            int second = scan.start(i);
            int length = second - start - 1;
            if (text.charAt(start) == text.charAt(second)
                    && length > 1
                    && text.charAt(second - 1) == ' '
                    && standsAlone(text, start)
                    && isRepeated(text, start, length)) {
                out.report("a word stands twice in a row; take one out", text.substring(start, second + length));
                return;
            }
        }
    }

    /** Names may be doubled: only words in small letters count, and no end of a longer word. */
    private static boolean standsAlone(String text, int start) {
        return Character.isLowerCase(text.charAt(start)) && (start == 0 || text.charAt(start - 1) == ' ');
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
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
