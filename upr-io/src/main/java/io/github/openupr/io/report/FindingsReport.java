package io.github.openupr.io.report;

import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a validation found, for people and for spreadsheets. Internal; thread-safe. */
public final class FindingsReport {

    private FindingsReport() {}

    /** Writes it for people and leaves the stream open. */
    public static void writeText(ValidationReport report, OutputStream out) throws IOException {
        out.write(new ValidationText(report).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one row for each notice and leaves the stream open. */
    public static void writeCsv(ValidationReport report, OutputStream out) throws IOException {
        out.write(NoticesCsv.of(report.notices()).getBytes(StandardCharsets.UTF_8));
    }
}
