package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds what stands where a text is still to come. */
final class PlaceholderText extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("placeholder_text", RuleFamily.TEXT, Severity.WARNING)
            .title("A placeholder such as \"n/a\" or \"TBD\" stands in place of a text.")
            .explanation(
                    "The record counts as a recommendation, commendation or pledge and says nothing. Enter the text"
                            + " as the report prints it, or take the record out.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 26 and 27: the outcome consists of conclusions, recommendations"
                    + " and commitments, each with its wording");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (Placeholders.isOne(text)) {
            out.report("the text is a placeholder; enter the text as printed", text);
        }
    }
}
