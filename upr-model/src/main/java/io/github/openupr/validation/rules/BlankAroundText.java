package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds blanks that nobody sees. */
final class BlankAroundText extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("blank_around_text", RuleFamily.TEXT, Severity.INFO)
            .title("A text begins or ends with a blank.")
            .explanation(
                    "Two texts that look the same differ by it, so that searches for equal texts and comparisons of"
                            + " editions miss them. Take the blank away.")
            .basis("UPR Info, database export of 14 August 2015: 19,497 cells of its column Text end in a blank");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (!text.isBlank() && (blank(text.charAt(0)) || blank(text.charAt(text.length() - 1)))) {
            out.report("the text begins or ends with a blank; take it away");
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
