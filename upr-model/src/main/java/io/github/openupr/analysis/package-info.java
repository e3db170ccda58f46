/**
 * Answers that a dataset gives. Each is an immutable {@link AnalysisResult} made by a static {@code of}; it knows no clock,
 * no locale and no order of a map, so that the same data gives the same answer.
 *
 * <ul>
 *   <li>{@link ReviewSummary}: how many recommendations, from whom, on what, and with which answers.
 *   <li>{@link CoverageAudit}: who told what of a review, and what was left out; {@link MentionProposals} finds in a text
 *       what it seems to mention.
 *   <li>{@link FollowUp}: what became of a State's recommendations, and which came again in its next review;
 *       {@link LikeRecommendations} finds those that are alike.
 *   <li>{@link DatasetMerge} joins datasets, {@link DatasetDiff} tells what differs between two, and
 *       {@link Reconciliation} compares two lists of one review.
 * </ul>
 *
 * <p>What is found by likeness or by words is a proposal; how often it is right was measured, and each result says so.
 */
@NullMarked
package io.github.openupr.analysis;

import org.jspecify.annotations.NullMarked;
