package io.github.openupr.io.json;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.Reconciliation;
import io.github.openupr.analysis.Similarity;
import java.io.IOException;

/** What an analysis found, as JSON. */
final class AnalysisJson {

    private AnalysisJson() {}

    static void write(AnalysisResult result, JsonOut out) throws IOException {
        if (result instanceof CoverageAudit audit) {
            CoverageJson.write(audit, out);
        } else if (result instanceof Reconciliation reconciliation) {
            ReconciliationJson.write(reconciliation, out);
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
