package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.HashMap;
import java.util.Map;

/** Looks at reports and addenda of all reviews; papers name their State and session themselves. */
final class SymbolOfTwoReviews implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("symbol_of_two_reviews", RuleFamily.DOCUMENTS, Severity.ERROR)
            .title("Two reviews have the same report or addendum.")
            .explanation(
                    "Each review has a report of its own; recommendations of one would be traced to the other. Correct"
                            + " the symbol at the review that it does not belong to.")
            .basis("A/HRC/RES/5/1, annex, paragraph 26: the outcome of each review is a report; Working Group reports,"
                    + " cover page, name one State");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Map<DocumentSymbol, ReviewId> firsts = new HashMap<>();

        @Override
        public void check(Review review, Findings out) {
            for (ReviewDocument document : review.getDocuments()) {
                if (document.getSymbol().isPresent() && isReport(document)) {
                    DocumentSymbol symbol = document.getSymbol().get();
                    ReviewId first = firsts.computeIfAbsent(symbol, any -> review.getId());
                    if (!first.equals(review.getId())) {
                        out.report(
                                "review " + first
                                        + " has a document with the same symbol; correct the symbol at one of them",
                                symbol.symbol());
                    }
                }
            }
        }

        private static boolean isReport(ReviewDocument document) {
            return (document.getKind() == DocumentKind.WORKING_GROUP_REPORT
                            || document.getKind() == DocumentKind.ADDENDUM)
                    && document.getSymbol()
                            .flatMap(ReviewSymbol::council)
                            .filter(each -> !each.base().equals(ReviewSymbol.OF_TWO_STATES))
                            .isPresent();
        }
    }
}
