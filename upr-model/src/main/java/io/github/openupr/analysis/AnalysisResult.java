package io.github.openupr.analysis;

/**
 * What an analysis found: a value that {@code upr-io} writes as text, JSON or CSV.
 *
 * <p>Made by OpenUPR: the analyses are our own; each says which UN documents and datasets its figures follow.
 *
 * <p>All are pure functions of datasets: the same data gives an equal result. Immutable and thread-safe.
 */
public sealed interface AnalysisResult
        permits CoverageAudit,
                DatasetDiff,
                DatasetMerge,
                FollowUp,
                MentionProposals,
                Reconciliation,
                ReviewSummary,
                Similarity {}
