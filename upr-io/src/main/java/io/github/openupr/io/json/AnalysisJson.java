package io.github.openupr.io.json;

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

/** What an analysis found, as JSON. */
final class AnalysisJson {

    private AnalysisJson() {}

    static void write(AnalysisResult result, JsonOut out) throws IOException {
        object(result, out);
        out.endLine();
        out.flush();
    }

    private static void object(AnalysisResult result, JsonOut out) throws IOException {
        if (result instanceof CoverageAudit audit) {
            CoverageJson.write(audit, out);
        } else if (result instanceof DatasetDiff diff) {
            DatasetDiffJson.write(diff, out);
        } else if (result instanceof DatasetMerge merge) {
            DatasetMergeJson.write(merge, out);
        } else if (result instanceof MentionProposals proposals) {
            MentionProposalsJson.write(proposals, out);
        } else if (result instanceof Reconciliation reconciliation) {
            ReconciliationJson.write(reconciliation, out);
        } else if (result instanceof ReviewSummary summary) {
            ReviewSummaryJson.write(summary, out);
        } else if (result instanceof FollowUp followUp) {
            FollowUpJson.write(followUp, out);
        } else if (result instanceof Similarity similarity) {
            SimilarityJson.write(similarity, out);
        } else {
            throw new IllegalArgumentException(
                    "no JSON for " + result.getClass().getSimpleName());
        }
    }
}
