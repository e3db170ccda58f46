package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;

/** Looks at the three papers; corrections and new editions (Corr., Rev., an asterisk) may come later. */
final class PaperAfterReview extends DocumentDateRule {

    private static final RuleInfo INFO = RuleInfo.of("paper_after_review", RuleFamily.DOCUMENTS, Severity.WARNING)
            .title("A paper that prepares the review is younger than the review.")
            .explanation(
                    "The dialogue is based on the national report, the compilation and the summary; a younger one is"
                            + " mostly a paper for the next review. Correct the date or move the document.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 15 and 17: the review is based on three documents, which are ready"
                    + " six weeks before it");

    PaperAfterReview() {
        super(DocumentKind.NATIONAL_REPORT, DocumentKind.UN_COMPILATION, DocumentKind.STAKEHOLDER_SUMMARY);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(ReviewDocument document, LocalDate date, Review review, Findings out) {
        if (ReviewDay.latest(review).filter(date::isAfter).isPresent()
                && document.getSymbol()
                        .flatMap(ReviewSymbol::paper)
                        .filter(ReviewSymbol.Paper::more)
                        .isEmpty()) {
            out.report(
                    "a paper that prepares the review is younger than it; correct its date or move it",
                    date.toString());
        }
    }
}
