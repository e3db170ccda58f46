package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Looks at reports of the Working Group, of which drafts have a symbol too (A/HRC/WG.6/48/L.5). */
final class ReportWithoutSymbol implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("report_without_symbol", RuleFamily.DOCUMENTS, Severity.WARNING)
            .title("A report of the Working Group has no symbol.")
            .explanation(
                    "Every report has one, and numbers of recommendations mean something only together with it. Add it;"
                            + " it stands on the first page, as A/HRC/59/15.")
            .basis("A/HRC/RES/5/1, annex, paragraph 26: the outcome is a report; Working Group reports, cover page,"
                    + " give its symbol (A/HRC/59/15)");

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
        if (document.getKind() == DocumentKind.WORKING_GROUP_REPORT
                && document.getSymbol().isEmpty()) {
            out.report(
                    "a report of the Working Group has no symbol; add the one on its first page",
                    document.getTitle().or(document::getUrl).orElse(""));
        }
    }
}
