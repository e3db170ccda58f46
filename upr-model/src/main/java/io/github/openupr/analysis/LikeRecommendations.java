package io.github.openupr.analysis;

import io.github.openupr.model.Recommendation;
import java.util.List;

/**
 * Recommendations that are alike, and why.
 *
 * <p>Made by OpenUPR: no source says which recommendations ask for the same; see {@link Similarity}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param recommendations two or more, in the order of the dataset
 * @param lead the one that leads the group: all others are like it
 * @param sharedWords the words of the lead that at least half of them have, as it writes them, the most telling first
 * @param score the least of the scores of the others with the lead, 0 to 1: see {@link Similarity}
 * @param states how many different States made them
 */
public record LikeRecommendations(
        List<Recommendation> recommendations, Recommendation lead, List<String> sharedWords, double score, int states) {

    /** Copies the lists. */
    public LikeRecommendations {
        recommendations = List.copyOf(recommendations);
        sharedWords = List.copyOf(sharedWords);
    }
}
