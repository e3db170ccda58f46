package io.github.openupr.io.report;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.DatasetDiff;
import io.github.openupr.analysis.DatasetMerge;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.analysis.Reconciliation;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.analysis.Similarity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What an analysis found, for people and for spreadsheets. Internal; thread-safe. */
public final class AnalysisReport {

    private AnalysisReport() {}

    /** Writes it for people and leaves the stream open. */
    public static void writeText(AnalysisResult result, OutputStream out) throws IOException {
        out.write(text(result).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes it as a table and leaves the stream open. */
    public static void writeCsv(AnalysisResult result, OutputStream out) throws IOException {
        out.write(csv(result).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(AnalysisResult result) {
        if (result instanceof CoverageAudit audit) {
            return new CoverageText(audit).toString();
        }
        if (result instanceof DatasetDiff diff) {
            return new DatasetDiffText(diff).toString();
        }
        if (result instanceof DatasetMerge merge) {
            return new DatasetMergeText(merge).toString();
        }
        if (result instanceof MentionProposals proposals) {
            return MentionProposalsText.of(proposals);
        }
        if (result instanceof Reconciliation reconciliation) {
            return new ReconciliationText(reconciliation).toString();
        }
        if (result instanceof ReviewSummary summary) {
            return new ReviewSummaryText(summary).toString();
        }
        if (result instanceof FollowUp followUp) {
            return new FollowUpText(followUp).toString();
        }
        if (result instanceof Similarity similarity) {
            return new SimilarityText(similarity).toString();
        }
        throw new IllegalArgumentException("no text for " + result.getClass().getSimpleName());
    }

    private static String csv(AnalysisResult result) {
        if (result instanceof CoverageAudit audit) {
            return CoverageCsv.of(audit);
        }
        if (result instanceof DatasetDiff diff) {
            return DatasetDiffCsv.of(diff);
        }
        if (result instanceof DatasetMerge merge) {
            return NoticesCsv.of(merge.notices());
        }
        if (result instanceof MentionProposals proposals) {
            return MentionProposalsCsv.of(proposals);
        }
        if (result instanceof Reconciliation reconciliation) {
            return ReconciliationCsv.of(reconciliation);
        }
        if (result instanceof ReviewSummary summary) {
            return ReviewSummaryCsv.of(summary);
        }
        if (result instanceof FollowUp followUp) {
            return FollowUpCsv.of(followUp);
        }
        if (result instanceof Similarity similarity) {
            return SimilarityCsv.of(similarity);
        }
        throw new IllegalArgumentException("no table for " + result.getClass().getSimpleName());
    }
}
