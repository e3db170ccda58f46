package io.github.openupr.validation.rules;

import io.github.openupr.code.Session;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** Compares the day of a review with those of its session, where they are known from more than a calendar. */
final class ReviewOutsideSession implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("review_outside_session", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A review has a day on which its session did not meet.")
            .explanation(
                    "Either the day or the session is wrong, and whoever sorts or joins reviews by one of them gets"
                            + " another answer than by the other. Correct the one that is wrong.")
            .basis("A/HRC/PRST/8/1, paragraph 6: the dialogue takes place in the Working Group; Working Group reports,"
                    + " paragraph 1, give the first and the last day of the session and the day of the review");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getReviewedOn().isEmpty() || review.getSession().isEmpty()) {
            return;
        }
        LocalDate day = review.getReviewedOn().get();
        Optional<Session> session = KnownDays.of(review);
        if (session.isPresent() && session.get().excludes(day)) {
            out.report(
                    "session " + session.get()
                            + " did not meet on the day of the review; correct the day or the session",
                    day.toString());
        }
    }
}
