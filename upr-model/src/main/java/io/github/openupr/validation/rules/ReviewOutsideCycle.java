package io.github.openupr.validation.rules;

import io.github.openupr.code.Cycle;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** Compares the day of a review without a session with the years of its cycle; with one, the days of the session tell more. */
final class ReviewOutsideCycle implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("review_outside_cycle", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A review has a day outside the years of its cycle.")
            .explanation(
                    "A review of 2014 belongs to the second cycle: under another one it is missed by whoever compares"
                            + " cycles, and seems to be the review before or after. Correct the day or the cycle.")
            .basis("A/HRC/RES/5/1, annex, paragraph 14: the first cycle of four years; A/HRC/RES/16/21, annex,"
                    + " paragraph 3: four and a half years from the second cycle on");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getReviewedOn().isEmpty() || review.getSession().isPresent()) {
            return;
        }
        LocalDate day = review.getReviewedOn().get();
        Optional<Cycle> cycle = Cycle.find(review.getCycle());
        if (cycle.isPresent() && outside(day.getYear(), cycle.get())) {
            out.report(
                    "cycle " + cycle.get() + " ran from " + cycle.get().firstYear() + " to "
                            + cycle.get().lastYear() + "; correct the day or the cycle",
                    day.toString());
        }
    }

    private static boolean outside(int year, Cycle cycle) {
        // The present cycle may end later than its calendar says.
        boolean ended = cycle.number() < Cycle.all().size();
        return year < cycle.firstYear() || (ended && year > cycle.lastYear());
    }
}
