package io.github.openupr.validation.rules;

import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Optional;

/** Finds years before a cycle is over; a year that is not after the review at all is left to the constraint on it. */
final class NextReviewTooSoon implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("next_review_too_soon", RuleFamily.CHRONOLOGY, Severity.WARNING)
            .title("The next review is expected sooner than a cycle allows.")
            .explanation(
                    "The year is part of plans for mid-term reports and submissions, and a wrong one misleads them. A"
                            + " cycle lasts four and a half years, the first lasted four; correct the year or the day of the"
                            + " review.")
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
        if (year < expected.get().first()
                && review.getReviewedOn().filter(day -> day.getYear() >= year).isEmpty()) {
            out.report(
                    "the next review comes in " + expected.get() + "; correct the year or the day of the review",
                    Integer.toString(year));
        }
    }
}
