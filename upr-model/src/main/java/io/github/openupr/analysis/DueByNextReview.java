package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.NextReview;
import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.Optional;

/**
 * What a State under review has to do until its next review: the recommendations of its latest one that it supported,
 * and the answers that it still owes.
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraphs 33 and 34: the outcome is to be implemented, and the
 * subsequent review focuses on the implementation of the preceding one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review the latest review in the dataset
 * @param nextReview when the next one is expected; empty where the dataset does not tell when the latest one was
 * @param supported the recommendations that the State supported, in the order of the dataset
 * @param pending those that it has not answered yet, in the order of the dataset
 * @param noted how many it noted
 * @param withoutPosition how many have no position, or one that is unclear
 */
public record DueByNextReview(
        ReviewId review,
        Optional<NextReview> nextReview,
        List<Recommendation> supported,
        List<Recommendation> pending,
        int noted,
        int withoutPosition) {

    /** Copies the lists. */
    public DueByNextReview {
        supported = List.copyOf(supported);
        pending = List.copyOf(pending);
    }
}
