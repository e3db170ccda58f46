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
import java.util.Optional;
import java.util.OptionalInt;

/** Looks at the session of papers and drafts, and at the Council session of reports and addenda. */
final class SymbolOfOtherSession implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("symbol_of_other_session", RuleFamily.DOCUMENTS, Severity.WARNING)
            .title("A review lists a document whose symbol names another session.")
            .explanation(
                    "Papers name the session of the Working Group, reports that of the Council. A document of another"
                            + " session is mostly one of the review before or after; it may stay where a review was put off after"
                            + " its papers were printed.")
            .basis("Working Group reports, cover page and paragraph 3: A/HRC/59/15 and A/HRC/WG.6/48/SVN/1 for a review"
                    + " in session 48");

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
        if (document.getSymbol().isEmpty() || review.getSession().isEmpty()) {
            return;
        }
        int session = review.getSession().getAsInt();
        DocumentSymbol symbol = document.getSymbol().get();
        OptionalInt named = ReviewSymbol.workingGroupSession(symbol);
        if (named.isPresent() && named.getAsInt() != session) {
            out.report(
                    "a document's symbol names session " + named.getAsInt() + " of the Working Group, not " + session
                            + "; correct the symbol or move the document",
                    symbol.symbol());
        } else if (document.getKind() == DocumentKind.WORKING_GROUP_REPORT
                || document.getKind() == DocumentKind.ADDENDUM) {
            compareCouncilSession(symbol, review, out);
        }
    }

    private static void compareCouncilSession(DocumentSymbol symbol, Review review, Findings out) {
        OptionalInt expected = CouncilSession.of(review);
        Optional<ReviewSymbol.CouncilDocument> document = ReviewSymbol.council(symbol);
        if (expected.isPresent() && document.isPresent() && document.get().session() != expected.getAsInt()) {
            out.report(
                    "a report's symbol names session " + document.get().session()
                            + " of the Council, but reports of this session went to session " + expected.getAsInt()
                            + "; correct the symbol or move the document",
                    symbol.symbol());
        }
    }
}
