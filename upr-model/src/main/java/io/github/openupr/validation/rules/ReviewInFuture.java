package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewStatus;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds reviews that were held on a day to come; a planned day is fine as long as nobody says that. */
final class ReviewInFuture implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("review_in_future", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A review counts as held on a day that has not come.")
            .explanation("Counts of reviews held would include one that may still be put off. Correct the day or, for a"
                    + " review that is only planned, leave the status out.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 18 and 21: a review is held when the Working Group has its"
                    + " dialogue with the State");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getReviewedOn().isPresent()
                && review.getStatus().filter(ReviewStatus.HELD::equals).isPresent()
                && FutureDay.notYet(review.getReviewedOn().get(), out)) {
            out.report(
                    "the review counts as held, on a day that has not come; correct the day or take the status out",
                    review.getReviewedOn().get().toString());
        }
    }
}
