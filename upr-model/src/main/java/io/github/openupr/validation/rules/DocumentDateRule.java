package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Compares the dates of documents of some kinds with the day of the review. */
abstract class DocumentDateRule implements RecordRule {

    private final Set<DocumentKind> kinds;

    DocumentDateRule(DocumentKind first, DocumentKind... more) {
        this.kinds = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** Looks at a document with a date. */
    abstract void check(ReviewDocument document, LocalDate date, Review review, Findings out);

    @Override
    public final void check(Review review, Findings out) {
        for (ReviewDocument document : review.getDocuments()) {
            if (document.getDate().isPresent() && kinds.contains(document.getKind())) {
                check(document, document.getDate().get(), review, out);
            }
        }
    }

    /** Reports a document that is older than the review. */
    static void reportIfOlder(String what, LocalDate date, Review review, Findings out) {
        if (ReviewDay.earliest(review).filter(date::isBefore).isPresent()) {
            out.report(what + " is older than the review; correct its date or move it", date.toString());
        }
    }
}
