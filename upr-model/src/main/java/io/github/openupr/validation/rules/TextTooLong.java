package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds texts of the length of a page. */
final class TextTooLong extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("text_too_long", RuleFamily.TEXT, Severity.INFO)
            .title("A text is longer than 1,500 characters.")
            .explanation("Recommendations are a sentence or two, so a text of this length often holds several, or the"
                    + " paragraphs behind them. Compare it with the printed item and part it where several were run"
                    + " together.")
            .basis("UPR Info, database export of 14 August 2015: the longest of 41,066 recommendations has 937"
                    + " characters");

    private static final int MOST = 1500;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (text.length() > MOST) {
            out.report(
                    "the text is longer than " + MOST + " characters; see whether it holds several items",
                    text.length() + " characters");
        }
    }
}
