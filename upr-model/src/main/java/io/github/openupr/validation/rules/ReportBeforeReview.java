package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;

/** Compares the date of the report with the day of the review or, without one, the first day of its session. */
final class ReportBeforeReview extends DocumentDateRule {

    private static final RuleInfo INFO = RuleInfo.of("report_before_review", RuleFamily.DOCUMENTS, Severity.ERROR)
            .title("A report of the Working Group is older than the review.")
            .explanation(
                    "The report tells of the dialogue and cannot be older; mostly it is the report of the review before."
                            + " Correct the date or move the document.")
            .basis("A/HRC/RES/5/1, annex, paragraph 26: the report has a summary of the proceedings of the review");

    ReportBeforeReview() {
        super(DocumentKind.WORKING_GROUP_REPORT);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(ReviewDocument document, LocalDate date, Review review, Findings out) {
        reportIfOlder("the report", date, review, out);
    }
}
