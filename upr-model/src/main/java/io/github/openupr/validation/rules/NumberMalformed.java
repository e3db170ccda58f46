package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A number is written in one form, so that addendum, index and report meet. */
final class NumberMalformed implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("number_malformed", RuleFamily.NUMBERS, Severity.WARNING)
            .title("The number of a recommendation has no form that reports print.")
            .explanation(
                    "Reports name a recommendation by paragraph and item (140.12), by a letter in a paragraph of the dialogue"
                            + " (27(b)), or by that paragraph alone (45). A number in another form meets no answer of the"
                            + " addendum and no entry of another dataset. Write it in one of these forms, without a final full stop.")
            .basis(
                    "Working Group reports, section II (such as A/HRC/28/15, paragraph 115), and the paragraphs of the dialogue"
                            + " to which reports of sessions 1 to 4 refer");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        if (recommendation.getNumber().isPresent()) {
            String number = recommendation.getNumber().get();
            // A blank one is no number at all, which a constraint of the model tells.
            if (!PrintedNumber.isOne(number) && !number.isBlank()) {
                out.report(
                        "the number has none of the forms 140.12, 27(b) and 45; write it as the report prints it",
                        number);
            }
        }
    }
}
