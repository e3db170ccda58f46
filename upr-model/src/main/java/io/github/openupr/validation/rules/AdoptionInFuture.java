package io.github.openupr.validation.rules;

import io.github.openupr.model.Outcome;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** Looks at the day of the outcome and at that of the report. */
final class AdoptionInFuture implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("adoption_in_future", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A report or an outcome was adopted on a day that has not come.")
            .explanation(
                    "Until the Council has adopted it, the outcome may change and the State may still answer. Correct"
                            + " the day, or add it when the adoption is done.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 23, 25 and 32: the adoption of the report by the Working Group and"
                    + " of the outcome by the plenary");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        Optional<LocalDate> outcome = review.getOutcome().flatMap(Outcome::getAdoptedOn);
        if (outcome.isPresent() && FutureDay.notYet(outcome.get(), out)) {
            out.report(
                    "the outcome was adopted on a day that has not come; correct it",
                    outcome.get().toString());
        } else if (review.getReportAdoptedOn().isPresent()
                && FutureDay.notYet(review.getReportAdoptedOn().get(), out)) {
            out.report(
                    "the report was adopted on a day that has not come; correct it",
                    review.getReportAdoptedOn().get().toString());
        }
    }
}
