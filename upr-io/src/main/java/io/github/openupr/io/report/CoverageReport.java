package io.github.openupr.io.report;

import io.github.openupr.analysis.CoverageAudit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An audit of coverage, for people and for spreadsheets. Internal; thread-safe. */
public final class CoverageReport {

    private CoverageReport() {}

    /** Writes it for people and leaves the stream open. */
    public static void writeText(CoverageAudit audit, OutputStream out) throws IOException {
        out.write(new CoverageText(audit).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one row for each publication and leaves the stream open. */
    public static void writeCsv(CoverageAudit audit, OutputStream out) throws IOException {
        out.write(CoverageCsv.of(audit).getBytes(StandardCharsets.UTF_8));
    }
}
