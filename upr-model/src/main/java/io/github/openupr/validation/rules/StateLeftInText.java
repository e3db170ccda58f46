package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds the recommending States at the end of a text. */
final class StateLeftInText extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("state_left_in_text", RuleFamily.TEXT, Severity.WARNING)
            .title("A text ends with names of States in parentheses.")
            .explanation(
                    "Reports print the recommending States there; they are no part of the recommendation, and equal"
                            + " texts of other sources are not found. Move them to the list of recommending States.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115): each item ends with its"
                    + " States in parentheses");

    private static final String ENDS = " .;,";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int end = text.length();
        while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == ')') {
            int open = StateGroup.opening(text, end - 1);
            if (open > 0) {
                out.report(
                        "the text ends with the names of States; move them to the recommending States",
                        text.substring(open, end));
            }
        }
    }
}
