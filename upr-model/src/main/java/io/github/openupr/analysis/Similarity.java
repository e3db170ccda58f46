package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.Optional;

/**
 * Groups of like recommendations, of one review or of all that a dataset has.
 *
 * <p>What is compared are the words of content. A treaty is one word however the text names it, other words count without their endings, and a word
 * counts the more the rarer it is in the recommendations of UPR Info's export (codelist {@code upr-common-words}; the weight is the logarithm of its
 * share). The score of two texts is the cosine of the angle between them: 1 where they have the same words, 0 where they have none in common. It does
 * not depend on what else is in the dataset.
 *
 * <p>Every group has one recommendation that leads it, the one whose words come most often, and all others of the group are like that one: two of a
 * group may be a little less alike, but no chain leads away. Each recommendation is in one group at most; one without words of content is in none.
 *
 * <p>Measured on UPR Info's export: the rows of each of the 711 texts that several States share within one review are in one group; of 125 pairs drawn
 * at random from all scores between 0.45 and 0.90 and judged by reading, 83 reach {@link #THRESHOLD}, and 81 of these ask for the same or for a part of
 * it.
 *
 * <p>Made by OpenUPR: in a review States repeat each other's recommendations in their own words; no source says which ask for the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review the review; empty where all of the dataset are compared
 * @param recommendations how many recommendations were compared
 * @param threshold the score from which on recommendations are alike
 * @param groups the groups of two or more: those of most States first, then of most recommendations, then in the order of the dataset
 */
public record Similarity(
        Optional<ReviewId> review, int recommendations, double threshold, List<LikeRecommendations> groups)
        implements AnalysisResult {

    /** The score from which on recommendations are alike. */
    public static final double THRESHOLD = 0.6;

    /** Copies the list. */
    public Similarity {
        groups = List.copyOf(groups);
    }

    /** Groups all recommendations of a dataset, whatever their reviews. */
    public static Similarity of(UprDataset dataset) {
        return of(Optional.empty(), dataset.getRecommendations());
    }

    /**
     * Groups the recommendations of a review. Throws {@link IllegalArgumentException}, whose message names the reviews that there are, where the
     * dataset has nothing of the review.
     */
    public static Similarity of(UprDataset dataset, ReviewId review) {
        List<Recommendation> recommendations = dataset.getRecommendations().stream()
                .filter(each -> each.getReview().equals(review))
                .toList();
        if (recommendations.isEmpty() && !ReviewIds.of(dataset).contains(review)) {
            throw ReviewIds.none(dataset, review);
        }
        return of(Optional.of(review), recommendations);
    }

    private static Similarity of(Optional<ReviewId> review, List<Recommendation> recommendations) {
        return new Similarity(
                review, recommendations.size(), THRESHOLD, new SimilarityRun(recommendations, THRESHOLD).groups());
    }

    /** How many recommendations are in no group. */
    public int alone() {
        return recommendations
                - groups.stream()
                        .mapToInt(group -> group.recommendations().size())
                        .sum();
    }
}
