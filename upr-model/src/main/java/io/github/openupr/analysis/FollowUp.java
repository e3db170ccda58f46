package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The same request across the cycles of one State: which recommendations of a review come again in the next one, which of them the State had
 * supported, what assessors found, and what is due by the next review.
 *
 * <p>Each recommendation of a review is compared with each of the next review in the data. It comes again where the texts are alike: their score,
 * counted as in {@link Similarity}, reaches {@link #THRESHOLD}. It comes again too where both ask to become a party to the same treaty or to withdraw
 * reservations to it, and where all words of the shorter text stand in the longer one. Treaties are those that the sources coded and those that
 * {@link TextRecognition} finds in the text. A theme in common alone is no repetition; {@link ReviewFollowUp#themes} counts which come again.
 *
 * <p>Measured on UPR Info's export: all 96 pairs found for Kazakhstan (sessions 7 and 20) were read, and 95 are the same request. Most pairs of other
 * States are of treaties, which are hardly ever wrong; of 42 others near the threshold, one for each earlier recommendation, 37 are right. Requests that
 * come again in quite other words are not found.
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraph 34, and resolution 16/21, annex, paragraph 6: the second and later reviews focus on
 * the implementation of the recommendations accepted before. Which recommendation repeats which is our own finding, not that of a source.
 *
 * <p>Immutable and thread-safe.
 *
 * @param state the State under review
 * @param reviews its reviews in the dataset, in the order of the cycles
 * @param steps each review of which the dataset has recommendations, with the next such one; empty where there is only one
 * @param due what is due by the next review
 */
public record FollowUp(StateCode state, List<ReviewId> reviews, List<ReviewFollowUp> steps, DueByNextReview due)
        implements AnalysisResult {

    /** The score from which on texts of two reviews of one State are the same request. */
    public static final double THRESHOLD = 0.5;

    /** Copies the lists. */
    public FollowUp {
        reviews = List.copyOf(reviews);
        steps = List.copyOf(steps);
    }

    /**
     * Follows the recommendations to a State through the reviews of a dataset. Throws {@link IllegalArgumentException}, whose message names States
     * that have a review in the dataset, where this one has none.
     */
    public static FollowUp of(UprDataset dataset, StateCode state) {
        NavigableSet<ReviewId> all = ReviewIds.of(dataset);
        NavigableSet<ReviewId> reviews = all.stream()
                .filter(review -> review.state().equals(state))
                .collect(Collectors.toCollection(TreeSet::new));
        if (reviews.isEmpty()) {
            throw new IllegalArgumentException(
                    "no review of " + state + " in this dataset, which has " + ReviewIds.shownStates(all));
        }
        return new FollowUpRun(dataset, state).result(List.copyOf(reviews));
    }
}
