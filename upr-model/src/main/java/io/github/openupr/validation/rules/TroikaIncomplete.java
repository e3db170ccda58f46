package io.github.openupr.validation.rules;

import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A troika of one or two States. */
final class TroikaIncomplete implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("troika_incomplete", RuleFamily.STATES, Severity.WARNING)
            .title("The troika has fewer than three States.")
            .explanation(
                    "Three rapporteurs facilitate each review; a troika of one or two was not read to its end. Look"
                            + " the others up in the report of the Working Group, paragraph 2.")
            .basis("A/HRC/RES/5/1, annex, paragraph 18 (d), and A/HRC/PRST/8/1, paragraphs 1 and 2: a group of"
                    + " three rapporteurs, the troika, is formed for each review");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        int size = review.getTroika().size();
        if (size == 1 || size == 2) {
            out.report(
                    "the troika has fewer than three States; add those that the report names", Integer.toString(size));
        }
    }
}
