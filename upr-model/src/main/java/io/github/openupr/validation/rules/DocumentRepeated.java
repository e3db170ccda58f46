package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;

/** Finds documents of the same symbol, kind and URL and, without a symbol, of the same title and date too. */
final class DocumentRepeated implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("document_repeated", RuleFamily.DOCUMENTS, Severity.WARNING)
            .title("A review lists a document twice.")
            .explanation(
                    "Lists and counts of documents show it twice. Take one out; a translation or another file of it may"
                            + " stay under a URL of its own.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 15 and 26: one national report, one compilation, one summary and"
                    + " one report for each review");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        List<ReviewDocument> documents = review.getDocuments();
        for (int i = 1; i < documents.size(); i++) {
            ReviewDocument document = documents.get(i);
            for (ReviewDocument before : documents.subList(0, i)) {
                if (same(before, document)) {
                    out.report("a document is listed twice; take one out", name(document));
                    break;
                }
            }
        }
    }

    private static boolean same(ReviewDocument one, ReviewDocument other) {
        return one.getKind() == other.getKind()
                && one.getSymbol().equals(other.getSymbol())
                && one.getUrl().equals(other.getUrl())
                && (one.getSymbol().isPresent()
                        || (one.getTitle().equals(other.getTitle())
                                && one.getDate().equals(other.getDate())));
    }

    private static String name(ReviewDocument document) {
        return document.getSymbol()
                .map(DocumentSymbol::symbol)
                .or(document::getTitle)
                .or(document::getUrl)
                .orElse(document.getKind().toString());
    }
}
