package io.github.openupr.io.json;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.FileWriter;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.ValidationPolicy;
import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Canonical JSON, as one dataset and as JSON Lines. Internal. */
public final class JsonFormat {

    private JsonFormat() {}

    /** Recognises both forms by their first members. */
    public static Optional<DetectedFormat> detect(FileHead head) {
        return Detection.of(head);
    }

    /** Opens a dataset for reading. */
    public static BaseRecordReader openDataset(InputFile in, ReadOptions options) throws IOException {
        return DatasetReader.open(in, options);
    }

    /** Opens JSON Lines for reading. */
    public static BaseRecordReader openLines(InputFile in, ReadOptions options) throws IOException {
        return LinesReader.open(in, options);
    }

    /** Opens a dataset for writing. */
    public static RecordWriter writeDataset(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return FileWriter.open(target, DatasetWriter::new, metadata);
    }

    /** Writes the canonical bytes of a dataset and leaves the stream open. */
    public static void writeDataset(UprDataset dataset, OutputStream out) throws IOException {
        DatasetBytes.write(dataset, out);
    }

    /** Opens JSON Lines for writing. */
    public static RecordWriter writeLines(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return FileWriter.open(target, LinesWriter::new, metadata);
    }

    /** Writes what a validation found and leaves the stream open. */
    public static void writeReport(ValidationReport report, OutputStream out) throws IOException {
        ReportJson.write(report, JsonOut.indented(out, 0));
    }

    /** Writes what a validation found as SARIF, with the files of sources by their names, and leaves the stream open. */
    public static void writeSarif(ValidationReport report, Map<String, Path> artifacts, OutputStream out)
            throws IOException {
        SarifLog.write(report, artifacts, JsonOut.indented(out, 0));
    }

    /** Reads a policy; throws where anything in it is not understood. */
    public static ValidationPolicy readPolicy(byte[] bytes, String name) throws IOException {
        return PolicyJson.read(bytes, name);
    }

    /** Writes what an analysis found and leaves the stream open. */
    public static void writeAnalysis(AnalysisResult result, OutputStream out) throws IOException {
        AnalysisJson.write(result, JsonOut.indented(out, 0));
    }
}
