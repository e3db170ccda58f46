package io.github.openupr.analysis;

import io.github.openupr.code.MentionKind;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one publication told of a review and what it left out. Each list is the evidence of a figure: nothing is counted
 * that it does not hold. Each record of the review in the dataset is either mentioned or left out.
 *
 * <p>Made by OpenUPR: what an account of a review tells is compared with what the Working Group report prints.
 *
 * <p>Immutable and thread-safe.
 *
 * @param publication the publication, as the dataset has it
 * @param listsReview whether it lists the review among those that it speaks of; where not, it is part of the audit
 *     because it mentions an id of the review
 * @param mentionedRecommendations the recommendations of the review that it mentions, in the order of the dataset
 * @param mentionedCommendations the commendations of the review that it mentions, in the order of the dataset
 * @param leftOut the recommendations and commendations of the review that it does not mention: what most States said
 *     first, and what equally many said in the order of the dataset, recommendations before commendations
 * @param leftOutRequests the same, request by request: records of the same words are one
 * @param uncountedMentions the mentions that were not counted, with the reason, in the order of the publication
 * @param breakdowns which recommendations it mentions by theme, group of persons, regional group and category of action:
 *     in this order
 * @param kindChance how unlikely so few, or so many, of the records that it mentions would be recommendations by chance;
 *     absent where chance has no say, because it mentions none or all, or the dataset has records of one kind only
 */
public record PublicationCoverage(
        Publication publication,
        boolean listsReview,
        List<Recommendation> mentionedRecommendations,
        List<Commendation> mentionedCommendations,
        List<LeftOut> leftOut,
        List<LeftOutRequest> leftOutRequests,
        List<UncountedMention> uncountedMentions,
        List<CoverageBreakdown> breakdowns,
        Optional<Chance> kindChance) {

    /** Copies the lists. */
    public PublicationCoverage {
        mentionedRecommendations = List.copyOf(mentionedRecommendations);
        mentionedCommendations = List.copyOf(mentionedCommendations);
        leftOut = List.copyOf(leftOut);
        leftOutRequests = List.copyOf(leftOutRequests);
        uncountedMentions = List.copyOf(uncountedMentions);
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * The share of the review's recommendations in the dataset that it mentions, from 0 to 1; empty where the dataset
     * has none, since a share of nothing is neither none nor all.
     */
    public OptionalDouble recommendationShare() {
        return share(mentionedRecommendations.size(), recommendations());
    }

    /**
     * The share of the review's commendations in the dataset that it mentions, from 0 to 1; empty where the dataset has
     * none.
     */
    public OptionalDouble commendationShare() {
        return share(mentionedCommendations.size(), commendations());
    }

    /** How many recommendations of the review the dataset has, mentioned or left out. */
    public int recommendations() {
        return mentionedRecommendations.size() + leftOut(Recommendation.class);
    }

    /** How many commendations of the review the dataset has, mentioned or left out. */
    public int commendations() {
        return mentionedCommendations.size() + leftOut(Commendation.class);
    }

    private int leftOut(Class<?> type) {
        return (int)
                leftOut.stream().filter(each -> type.isInstance(each.record())).count();
    }

    private static OptionalDouble share(int mentioned, int all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) mentioned / all);
    }

    /** How many chances were computed for it: so many values were looked at, see {@link Chance#adjusted}. */
    public int tests() {
        return Breakdowns.tests(breakdowns, kindChance);
    }

    /**
     * Which side of the review it tells alone. A mention tells of its side also where it names no record or one that
     * the dataset lacks, so that nobody is called one-sided for a gap in the data (a publication on several reviews
     * then tells of each); a theme or a record of another review tells of neither side.
     */
    public Bias bias() {
        boolean commendations = !mentionedCommendations.isEmpty() || hints(MentionKind.COMMENDATION);
        boolean recommendations = !mentionedRecommendations.isEmpty() || hints(MentionKind.RECOMMENDATION);
        if (commendations == recommendations) {
            return Bias.NONE;
        }
        return commendations ? Bias.COMMENDATIONS_ONLY : Bias.RECOMMENDATIONS_ONLY;
    }

    private boolean hints(MentionKind kind) {
        return uncountedMentions.stream().anyMatch(each -> each.tellsOf(kind));
    }

    /**
     * Whether it reports selectively: it mentions at least one commendation of the dataset and tells of no
     * recommendation. Stricter than {@link Bias#COMMENDATIONS_ONLY}: without a record there is no evidence.
     */
    public boolean selective() {
        return bias() == Bias.COMMENDATIONS_ONLY && !mentionedCommendations.isEmpty();
    }
}
