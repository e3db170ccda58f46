package io.github.openupr.validation.rules;

import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Looks at the dates of documents of any kind. */
final class DocumentInFuture implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("document_in_future", RuleFamily.DOCUMENTS, Severity.WARNING)
            .title("A document bears a date that has not come.")
            .explanation(
                    "Nobody can look it up yet, and lists by date put it in front. Mostly day and month are exchanged;"
                            + " correct the date.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 17 and 26: papers are ready before the review, the report is made"
                    + " after it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        for (ReviewDocument document : review.getDocuments()) {
            check(document, out);
        }
    }

    private static void check(ReviewDocument document, Findings out) {
        if (document.getDate().isPresent()
                && FutureDay.notYet(document.getDate().get(), out)) {
            out.report(
                    "a document bears a date that has not come; correct it",
                    document.getDate().get().toString());
        }
    }
}
