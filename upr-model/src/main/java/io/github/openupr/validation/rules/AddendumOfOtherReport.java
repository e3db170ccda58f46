package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares the symbols of addenda with those of the reports of the same review. */
final class AddendumOfOtherReport implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("addendum_of_other_report", RuleFamily.DOCUMENTS, Severity.ERROR)
            .title("An addendum bears the symbol of another report than that of the review.")
            .explanation(
                    "The answers in an addendum go by the numbers of the report that it is added to; with another report"
                            + " they would be put to the wrong recommendations. Correct the symbol of one of the two.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16: positions on all recommendations in writing; Working Group"
                    + " reports, cover page of the addendum (A/HRC/59/15/Add.1), have the symbol of the report and Add.1"
                    + " behind it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        Set<String> reports = bases(review, DocumentKind.WORKING_GROUP_REPORT);
        if (reports.isEmpty()) {
            return;
        }
        for (String addendum : bases(review, DocumentKind.ADDENDUM)) {
            if (!reports.contains(addendum)) {
                out.report(
                        "the addendum belongs to another report than that of the review; correct the symbol of one of them",
                        addendum);
            }
        }
    }

    private static Set<String> bases(Review review, DocumentKind kind) {
        Set<String> bases = new LinkedHashSet<>(4);
        for (ReviewDocument document : review.getDocuments()) {
            if (document.getKind() == kind) {
                document.getSymbol()
                        .flatMap(ReviewSymbol::council)
                        .map(ReviewSymbol.CouncilDocument::base)
                        .ifPresent(bases::add);
            }
        }
        return bases;
    }
}
