package io.github.openupr.analysis;

/**
 * With what a review is compared: all other reviews of which the dataset has recommendations.
 *
 * <p>Made by OpenUPR: no UN document compares reviews; what a dataset has of others is the only measure at hand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reviews how many reviews
 * @param recommendations how many recommendations they have
 * @param stateMentions how many State mentions
 */
public record OtherReviews(int reviews, int recommendations, int stateMentions) {}
