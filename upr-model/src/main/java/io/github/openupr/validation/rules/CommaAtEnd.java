package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds the comma of a list at the end of a text. */
final class CommaAtEnd extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("comma_at_end", RuleFamily.TEXT, Severity.INFO)
            .title("A text ends in a comma.")
            .explanation(
                    "The text was one of a list in a longer sentence, or its end was cut. Compare it with the printed"
                            + " item and take the comma away.")
            .basis("UPR Info, database export of 14 August 2015: eight pledges end in a comma, as the parts of one"
                    + " sentence; no recommendation does");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ',') {
            out.report("the text ends in a comma; see whether its end was cut, and take the comma away");
        }
    }
}
