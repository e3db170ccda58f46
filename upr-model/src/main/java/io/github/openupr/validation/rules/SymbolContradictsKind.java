package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Map;
import java.util.Optional;

/** Reads the kind off the symbol; the kind "other" contradicts nothing. */
final class SymbolContradictsKind implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("symbol_contradicts_kind", RuleFamily.DOCUMENTS, Severity.ERROR)
            .title("A document is of another kind than its symbol says.")
            .explanation(
                    "The last number of the symbol of a paper tells what it is: 1 the national report, 2 the compilation"
                            + " of the United Nations, 3 the summary of stakeholders' submissions; Add. stands behind an addendum."
                            + " Correct the kind or the symbol.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 15 (a) to (c) and 26; Working Group reports, paragraph 3, print"
                    + " the three symbols (A/HRC/WG.6/48/SVN/1, 2 and 3)");

    private static final Map<Integer, DocumentKind> PAPERS = Map.of(
            1, DocumentKind.NATIONAL_REPORT, 2, DocumentKind.UN_COMPILATION, 3, DocumentKind.STAKEHOLDER_SUMMARY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        for (ReviewDocument document : review.getDocuments()) {
            if (document.getSymbol().isPresent() && document.getKind() != DocumentKind.OTHER) {
                DocumentSymbol symbol = document.getSymbol().get();
                Optional<DocumentKind> expected = kind(symbol);
                if (expected.isPresent() && !fits(document.getKind(), expected.get())) {
                    out.report(
                            "a document of kind " + document.getKind() + " has the symbol of one of kind "
                                    + expected.get() + "; correct the kind or the symbol",
                            symbol.symbol());
                }
            }
        }
    }

    private static Optional<DocumentKind> kind(DocumentSymbol symbol) {
        Optional<ReviewSymbol.Paper> paper = ReviewSymbol.paper(symbol);
        if (paper.isPresent()) {
            // An addition to a national report may be filed as an addendum.
            return paper.get().more()
                    ? Optional.empty()
                    : Optional.ofNullable(PAPERS.get(paper.get().number()));
        }
        if (symbol.symbol().startsWith("A/HRC/DEC/")) {
            return Optional.of(DocumentKind.OUTCOME_DECISION);
        }
        return ReviewSymbol.council(symbol)
                .map(document -> document.addendum() ? DocumentKind.ADDENDUM : DocumentKind.WORKING_GROUP_REPORT);
    }

    private static boolean fits(DocumentKind kind, DocumentKind expected) {
        // Mid-term reports and thematic lists bear no symbol of their own series, so theirs may be any document of the
        // Council.
        boolean ofCouncil = expected == DocumentKind.WORKING_GROUP_REPORT || expected == DocumentKind.ADDENDUM;
        return kind == expected
                || (ofCouncil && (kind == DocumentKind.MID_TERM_REPORT || kind == DocumentKind.THEMATIC_LIST));
    }
}
