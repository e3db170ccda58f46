package io.github.openupr.io.report;

import io.github.openupr.analysis.Reconciliation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Two sources of one review compared, for people and for spreadsheets. Internal; thread-safe. */
public final class ReconciliationReport {

    private ReconciliationReport() {}

    /** Writes it for people and leaves the stream open. */
    public static void writeText(Reconciliation result, OutputStream out) throws IOException {
        out.write(new ReconciliationText(result).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one row for each discrepancy and leaves the stream open. */
    public static void writeCsv(Reconciliation result, OutputStream out) throws IOException {
        out.write(ReconciliationCsv.of(result).getBytes(StandardCharsets.UTF_8));
    }
}
