package io.github.openupr.validation.rules;

import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Optional;

/** Finds years after the longest time that a cycle took; it was longer than the resolutions planned. */
final class NextReviewTooLate implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("next_review_too_late", RuleFamily.CHRONOLOGY, Severity.WARNING)
            .title("The next review is expected later than any that was seen.")
            .explanation(
                    "The year is part of plans for mid-term reports and submissions, and a wrong one makes people miss"
                            + " them. A review came at most five and a half years after the one before; correct the year or the"
                            + " day of the review.")
            .basis("A/HRC/RES/16/21, annex, paragraph 3: four and a half years from the second cycle on; A/HRC/RES/5/1,"
                    + " annex, paragraph 14: four years in the first cycle");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        Optional<NextReviewYears> expected = NextReviewYears.of(review);
        if (expected.isEmpty()) {
            return;
        }
        int year = review.getNextReviewYear().getAsInt();
        if (year > expected.get().last()) {
            out.report(
                    "the next review comes in " + expected.get() + "; correct the year or the day of the review",
                    Integer.toString(year));
        }
    }
}
