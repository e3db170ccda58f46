package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Optional;

/** Compares the State in the symbols of papers; codes that no State has are left alone, as first papers have some (ROM, GBN). */
final class SymbolOfOtherState implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("symbol_of_other_state", RuleFamily.DOCUMENTS, Severity.ERROR)
            .title("A review lists a paper whose symbol names another State.")
            .explanation(
                    "The papers before a review name its State in their symbol. Readers would be led to the papers of"
                            + " another State; correct the symbol, or move the document to the review that it belongs to.")
            .basis("A/HRC/RES/5/1, annex, paragraph 15: a national report, a compilation and a summary for each State;"
                    + " Working Group reports, paragraph 3, print their symbols (A/HRC/WG.6/48/SVN/1)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        for (ReviewDocument document : review.getDocuments()) {
            check(document, review, out);
        }
    }

    private static void check(ReviewDocument document, Review review, Findings out) {
        if (document.getSymbol().isEmpty()) {
            return;
        }
        DocumentSymbol symbol = document.getSymbol().get();
        Optional<StateCode> state = ReviewSymbol.paper(symbol).flatMap(ReviewSymbol::state);
        if (state.isPresent() && !state.get().equals(review.getStateUnderReview())) {
            out.report(
                    "a document's symbol names " + state.get() + "; correct the symbol or move the document",
                    symbol.symbol());
        }
    }
}
