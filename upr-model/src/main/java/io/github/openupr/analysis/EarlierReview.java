package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;

/**
 * An earlier review of the same State, in figures.
 *
 * <p>Basis: States are reviewed once a cycle, Human Rights Council resolution 5/1, annex, paragraph 14.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review the review
 * @param recommendations how many recommendations of it the dataset has
 * @param stateMentions how many State mentions these have
 * @param positions its recommendations by position, compared with no others
 */
public record EarlierReview(ReviewId review, int recommendations, int stateMentions, Breakdown positions) {}
