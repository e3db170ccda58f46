package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;

/** Compares the date of the mid-term report with the day of the review or, without one, the first day of its session. */
final class MidTermReportBeforeReview extends DocumentDateRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "mid_term_report_before_review", RuleFamily.DOCUMENTS, Severity.ERROR)
            .title("A mid-term report is older than the review that it follows.")
            .explanation(
                    "A mid-term report tells how far the recommendations of a review have been implemented; an older one"
                            + " belongs to the review before. Move it there, or correct the date.")
            .basis("A/HRC/RES/16/21, annex, paragraph 18: mid-term updates on follow-up to accepted recommendations");

    MidTermReportBeforeReview() {
        super(DocumentKind.MID_TERM_REPORT);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(ReviewDocument document, LocalDate date, Review review, Findings out) {
        reportIfOlder("the mid-term report", date, review, out);
    }
}
