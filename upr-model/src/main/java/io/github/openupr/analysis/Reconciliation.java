package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Two sources of one review compared: which State's recommendation only one of them has, which they have in other words, divided otherwise
 * or with another position, and how many are equal.
 *
 * <p>What is counted are mentions: a recommendation of three States counts three times, because UPR Info has a record for each State. Each
 * mention of one source is at most one of the other. Which is which is found by the State and, in this order, by number and text, by text, by at
 * least 60 per cent of the words of the shorter text (stop words apart; those of one number first, then the most alike), and by the number alone.
 * Letter case, accents, punctuation, hyphens and the leading "To" or "That", which UPR Info cuts, make no difference to texts. A number makes none
 * either where State and words agree.
 *
 * <p>UPR Info joins pieces of one State, and has two records where the State under review supports one half and notes the other. What is left of
 * one source, and nine tenths of whose words stand in a longer recommendation of that State in the other, is taken for a part of that one: such
 * records are told together as divided otherwise. Parts of which one is supported and one noted agree with a partial position.
 *
 * <p>Made by OpenUPR: no source refers to the records of another; what counts are the numbers and States of the Working Group report and the
 * positions of resolution 5/1, annex, paragraph 32.
 *
 * <p>Swapping the sources swaps the result. Immutable and thread-safe.
 *
 * @param review the review
 * @param mentionsInA how many State mentions the first source has
 * @param mentionsInB how many State mentions the second source has
 * @param equal how many of them are equal
 * @param discrepancies all others, in the order of the first source, then those that only the second has, in its order
 */
public record Reconciliation(
        ReviewId review, int mentionsInA, int mentionsInB, int equal, List<Discrepancy> discrepancies)
        implements AnalysisResult {

    /** Copies the list. */
    public Reconciliation {
        discrepancies = List.copyOf(discrepancies);
    }

    /**
     * Compares what two datasets have of a review. Throws {@link IllegalArgumentException}, whose message says what to do, where one of them has no
     * recommendation of it.
     */
    public static Reconciliation of(UprDataset a, UprDataset b, ReviewId review) {
        return new ReconciliationRun(recommendations(a, review, "first"), recommendations(b, review, "second"))
                .result(review);
    }

    private static List<ComparedRecommendation> recommendations(UprDataset dataset, ReviewId review, String which) {
        List<ComparedRecommendation> found = dataset.getRecommendations().stream()
                .filter(each -> each.getReview().equals(review))
                .map(ComparedRecommendation::of)
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        if (dataset.getReviews().stream()
                .anyMatch(each ->
                        each.getId().equals(review) && !each.getAnswers().isEmpty())) {
            throw new IllegalArgumentException("the " + which + " source has answers of " + review
                    + " without the recommendations; merge it with the report");
        }
        throw new IllegalArgumentException("the " + which + " source has no recommendation of " + review
                + "; it has recommendations of " + ReviewIds.shown(reviewsOf(dataset), review));
    }

    private static NavigableSet<ReviewId> reviewsOf(UprDataset dataset) {
        NavigableSet<ReviewId> reviews = new TreeSet<>();
        dataset.getRecommendations().stream().map(Recommendation::getReview).forEach(reviews::add);
        return reviews;
    }

    /** The reviews of which both datasets have recommendations. */
    public static List<ReviewId> reviewsInCommon(UprDataset a, UprDataset b) {
        NavigableSet<ReviewId> reviews = reviewsOf(a);
        reviews.retainAll(reviewsOf(b));
        return List.copyOf(reviews);
    }

    /** How many discrepancies are, among other things, of this kind. */
    public int count(DiscrepancyKind kind) {
        return Math.toIntExact(discrepancies.stream()
                .filter(each -> each.kinds().contains(kind))
                .count());
    }
}
