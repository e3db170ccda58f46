package io.github.openupr.validation.rules;

import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Finds weekends: no review is known to have been held on one. */
final class ReviewOnWeekend implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("review_on_weekend", RuleFamily.CHRONOLOGY, Severity.WARNING)
            .title("A review has a Saturday or a Sunday as its day.")
            .explanation("The Working Group meets from Monday to Friday; such a day is mostly a slip of the pen or of a"
                    + " conversion between time zones or calendars. Look the day up in paragraph 1 of the report.")
            .basis("A/HRC/DEC/17/119, part III: the duration of the review in the Working Group; Working Group reports,"
                    + " paragraph 1, give the day, a working day in all that were looked at");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getReviewedOn().isPresent()) {
            LocalDate day = review.getReviewedOn().get();
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                out.report("the day of the review is on a weekend; look it up in the report", day.toString());
            }
        }
    }
}
