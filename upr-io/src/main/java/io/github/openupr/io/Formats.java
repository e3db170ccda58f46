package io.github.openupr.io;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.io.detect.DocumentFormat;
import io.github.openupr.io.document.WorkingGroupFormat;
import io.github.openupr.io.json.JsonFormat;
import io.github.openupr.io.report.AnalysisReport;
import io.github.openupr.io.report.FindingsReport;
import io.github.openupr.io.table.TableFormat;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.thematic.ThematicListFormat;
import io.github.openupr.io.uhri.UhriFormat;
import io.github.openupr.io.uprinfo.UprInfoFormat;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.ValidationPolicy;
import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The register of formats: the one place that names their classes. */
final class Formats {

    /** How each format recognises its files by their content; documents, which need a look at their first page, come behind them. */
    static final List<Function<FileHead, Optional<DetectedFormat>>> DETECTORS = List.of(
            TableFormat::detect,
            JsonFormat::detect,
            UprInfoFormat::detect,
            UhriFormat::detect,
            ThematicListFormat::detect);

    private Formats() {}

    static BaseRecordReader open(SourceFormat format, InputFile in, ReadOptions options) throws IOException {
        return switch (format) {
            case JSON -> JsonFormat.openDataset(in, options);
            case JSON_LINES -> JsonFormat.openLines(in, options);
            case UPR_INFO_CSV -> UprInfoFormat.open(in, options);
            case UPR_INFO_XLS -> UprInfoFormat.openWorkbook(in, options);
            case UPR_INFO_JSON -> UprInfoFormat.openEntities(in, options);
            case UHRI_JSON -> UhriFormat.openJson(in, options);
            case UHRI_XLSX -> UhriFormat.openXlsx(in, options);
            case THEMATIC_LIST -> ThematicListFormat.open(in, options);
            case CSV -> TableFormat.openPackage(in, options);
            case XLSX -> TableFormat.openWorkbook(in, options);
            case WORKING_GROUP_REPORT -> WorkingGroupFormat.openReport(in, options);
            case ADDENDUM -> WorkingGroupFormat.openAddendum(in, options);
        };
    }

    static RecordWriter open(OutputFormat format, Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return switch (format) {
            case JSON -> JsonFormat.writeDataset(target, metadata);
            case JSON_LINES -> JsonFormat.writeLines(target, metadata);
            case UPR_INFO_CSV -> UprInfoFormat.write(target, metadata);
            case UHRI_JSON -> UhriFormat.writeJson(target, metadata);
            case UHRI_XLSX -> UhriFormat.writeXlsx(target, metadata);
            case CSV -> TableFormat.writePackage(target, metadata);
            case XLSX -> TableFormat.writeWorkbook(target, metadata);
        };
    }

    /** Writes the canonical bytes of a dataset and leaves the stream open. */
    static void writeCanonical(UprDataset dataset, OutputStream out) throws IOException {
        JsonFormat.writeDataset(dataset, out);
    }

    /** Asks each format whether the file is one of its own; no two claim the same file. */
    static DetectedFormat detect(FileHead head) {
        for (Function<FileHead, Optional<DetectedFormat>> format : DETECTORS) {
            Optional<DetectedFormat> claimed = format.apply(head);
            if (claimed.isPresent()) {
                return claimed.get();
            }
        }
        return DocumentFormat.detect(head);
    }

    /** Writes what an analysis found and leaves the stream open. */
    static void write(ReportFormat format, AnalysisResult result, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> AnalysisReport.writeText(result, out);
            case JSON -> JsonFormat.writeAnalysis(result, out);
            case CSV -> AnalysisReport.writeCsv(result, out);
            case SARIF ->
                throw new IllegalArgumentException(
                        "SARIF is for what a validation finds, not for an analysis; write it as text, json or csv");
        }
    }

    /** Writes what a validation found and leaves the stream open. */
    static void write(ReportFormat format, ValidationReport report, Map<String, Path> artifacts, OutputStream out)
            throws IOException {
        switch (format) {
            case TEXT -> FindingsReport.writeText(report, out);
            case JSON -> JsonFormat.writeReport(report, out);
            case CSV -> FindingsReport.writeCsv(report, out);
            case SARIF -> JsonFormat.writeSarif(report, artifacts, out);
        }
    }

    /** Reads a policy from its bytes. */
    static ValidationPolicy readPolicy(byte[] bytes, String name) throws IOException {
        return JsonFormat.readPolicy(bytes, name);
    }
}
