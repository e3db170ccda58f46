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

/** Compares the day of the report with those of the session; a day before the review is left to the constraint on their order. */
final class ReportAdoptedOutsideSession implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "report_adopted_outside_session", RuleFamily.CHRONOLOGY, Severity.WARNING)
            .title("The Working Group adopted a report on a day on which the session of the review did not meet.")
            .explanation(
                    "The Working Group adopts its report in the session in which it reviews the State. A later day is"
                            + " mostly that on which the Council adopted the outcome, which is another step. Put it there, or"
                            + " correct the day.")
            .basis("A/HRC/RES/5/1, annex, paragraph 23: half an hour for the adoption of each report in the Working"
                    + " Group");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getReportAdoptedOn().isEmpty()) {
            return;
        }
        LocalDate day = review.getReportAdoptedOn().get();
        Optional<Session> session = KnownDays.of(review);
        if (session.isPresent()
                && session.get().excludes(day)
                && review.getReviewedOn().filter(day::isBefore).isEmpty()) {
            out.report(
                    "session " + session.get()
                            + " did not meet on the day on which the Working Group adopted the report;"
                            + " correct the day, or make it that of the outcome",
                    day.toString());
        }
    }
}
