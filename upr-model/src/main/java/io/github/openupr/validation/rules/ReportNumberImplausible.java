package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Optional;

/** Looks at reports of the Working Group and addenda to them. */
final class ReportNumberImplausible implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "report_number_implausible", RuleFamily.DOCUMENTS, Severity.WARNING)
            .title("The symbol of a report has a number that documents of the Council do not reach.")
            .explanation(
                    "A session of the Council has some hundred documents. In the symbols of first reports, text copied"
                            + " from the paper often has the mark of a footnote behind the number (A/HRC/8/3323 for A/HRC/8/33);"
                            + " take it off, so that the report can be found.")
            .basis("Working Group reports, cover page: the numbers of documents of the Council run to 115 in the cover"
                    + " pages of its sessions 1 to 45 that were looked at");

    // Well above the highest number seen.
    private static final int HIGHEST = 150;

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
        if (document.getKind() != DocumentKind.WORKING_GROUP_REPORT && document.getKind() != DocumentKind.ADDENDUM) {
            return;
        }
        Optional<ReviewSymbol.CouncilDocument> council = document.getSymbol().flatMap(ReviewSymbol::council);
        if (council.isPresent() && council.get().number() > HIGHEST) {
            out.report(
                    "no session of the Council has so many documents; look the number up on the first page of the report",
                    council.get().base());
        }
    }
}
