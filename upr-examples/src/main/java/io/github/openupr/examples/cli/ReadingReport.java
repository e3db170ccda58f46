package io.github.openupr.examples.cli;

import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.RecordCounts;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.io.ReportWriter;
import io.github.openupr.io.report.Figures;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.ValidationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read, counted, and what is worth telling about it: the lines that a command writes to standard error. */
final class ReadingReport {

    private ReadingReport() {}

    /** What a reader told and, behind it, what a writer told, as a validation would be told; none where there is nothing. */
    static List<String> lines(RecordReader in, List<Notice> written) {
        List<Notice> notices = new ArrayList<>(in.notices());
        notices.addAll(written);
        Map<String, Long> counts = new HashMap<>(in.counts().notices());
        written.forEach(notice -> counts.merge(notice.code(), 1L, Long::sum));
        return counts.isEmpty() ? List.of() : lines(ValidationReport.of(notices, counts));
    }

    /** What was told of the data otherwise; no lines where there is nothing. */
    static List<String> lines(List<Notice> notices) {
        Map<String, Long> counts = new HashMap<>();
        notices.forEach(notice -> counts.merge(notice.code(), 1L, Long::sum));
        return counts.isEmpty() ? List.of() : lines(ValidationReport.of(notices, counts));
    }

    private static List<String> lines(ValidationReport report) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            ReportWriter.of(ReportFormat.TEXT).write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be written", e);
        }
        return text.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The line of counts: what became of the rows, and the records by type. */
    static String countsLine(ReadCounts counts) {
        return "rows read " + Figures.grouped(counts.rowsRead())
                + " = used " + Figures.grouped(counts.rowsUsed())
                + " + skipped " + Figures.grouped(counts.skipped())
                + " + rejected " + Figures.grouped(counts.rejected())
                + " + blank " + Figures.grouped(counts.blank())
                + "; records: " + records(counts.records());
    }

    private static String records(RecordCounts records) {
        List<String> parts = new ArrayList<>();
        part(records.reviews(), "reviews").ifPresent(parts::add);
        part(records.recommendations(), "recommendations").ifPresent(parts::add);
        part(records.commendations(), "commendations").ifPresent(parts::add);
        part(records.pledges(), "pledges").ifPresent(parts::add);
        part(records.assessments(), "assessments").ifPresent(parts::add);
        part(records.publications(), "publications").ifPresent(parts::add);
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static Optional<String> part(long count, String type) {
        return count == 0 ? Optional.empty() : Optional.of(type + " " + Figures.grouped(count));
    }
}
