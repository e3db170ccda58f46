package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;

/** Compares the date of the addendum with the day of the review or, without one, the first day of its session. */
final class AddendumBeforeReview extends DocumentDateRule {

    private static final RuleInfo INFO = RuleInfo.of("addendum_before_review", RuleFamily.DOCUMENTS, Severity.ERROR)
            .title("An addendum is older than the review.")
            .explanation(
                    "The addendum answers the recommendations of the review and cannot be older; mostly it is that of"
                            + " the review before. Correct the date or move the document.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16: the State communicates its positions on the recommendations"
                    + " that it received");

    AddendumBeforeReview() {
        super(DocumentKind.ADDENDUM);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(ReviewDocument document, LocalDate date, Review review, Findings out) {
        reportIfOlder("the addendum", date, review, out);
    }
}
