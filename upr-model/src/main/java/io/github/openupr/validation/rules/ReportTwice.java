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

/** Counts the reports of a review; a draft (A/HRC/WG.6/48/L.5), a corrigendum or a new edition is no second one. */
final class ReportTwice implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("report_twice", RuleFamily.DOCUMENTS, Severity.WARNING)
            .title("A review has two reports of the Working Group.")
            .explanation(
                    "The outcome of a review is one report; numbers of recommendations cannot be traced when two are"
                            + " given. Take out the one of another review.")
            .basis("A/HRC/RES/5/1, annex, paragraph 26: the outcome of the review is a report");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        Optional<String> first = Optional.empty();
        for (ReviewDocument document : review.getDocuments()) {
            if (document.getKind() == DocumentKind.WORKING_GROUP_REPORT) {
                Optional<String> base =
                        document.getSymbol().flatMap(ReviewSymbol::council).map(ReviewSymbol.CouncilDocument::base);
                if (first.isEmpty()) {
                    first = base;
                } else if (base.isPresent() && !base.equals(first)) {
                    out.report(
                            "the review has another report, " + first.get()
                                    + ", already; take out the one of another review",
                            base.get());
                    return;
                }
            }
        }
    }
}
