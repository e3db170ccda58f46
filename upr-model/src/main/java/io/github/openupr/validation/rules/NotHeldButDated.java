package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewStatus;
import io.github.openupr.model.Outcome;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** Finds days of what did not take place; a review that was put off may bear its new day. */
final class NotHeldButDated implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("not_held_but_dated", RuleFamily.CHRONOLOGY, Severity.WARNING)
            .title("A review was not held, and has a day on which it, its report or its outcome was dealt with.")
            .explanation(
                    "A reader of the status and a reader of the days get two answers. Correct the status, or take the"
                            + " days out that were only planned.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 21, 23 and 25: the dialogue, the adoption of the report and the"
                    + " adoption of the outcome follow one another");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        ReviewStatus status = review.getStatus().orElse(ReviewStatus.HELD);
        if (status == ReviewStatus.HELD) {
            return;
        }
        Optional<LocalDate> day = review.getOutcome()
                .flatMap(Outcome::getAdoptedOn)
                .or(review::getReportAdoptedOn)
                .or(() -> status == ReviewStatus.NOT_HELD ? review.getReviewedOn() : Optional.empty());
        if (day.isPresent()) {
            out.report(
                    "the review was not held, but a day of it or its adoption is given; correct the status or take the day out",
                    day.get().toString());
        }
    }
}
