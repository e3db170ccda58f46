package io.github.openupr.io.json;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Canonical JSON, as one dataset and as JSON Lines. Internal. */
public final class JsonFormat {

    private JsonFormat() {}

    /** Recognises both forms by their first members. */
    public static Optional<DetectedFormat> detect(FileHead head) {
        return Detection.of(head);
    }

    /** Opens a dataset for reading. */
    public static RecordReader openDataset(InputFile in, ReadOptions options) throws IOException {
        return DatasetReader.open(in, options);
    }

    /** Opens JSON Lines for reading. */
    public static RecordReader openLines(InputFile in, ReadOptions options) throws IOException {
        return LinesReader.open(in, options);
    }

    /** Opens a dataset for writing. */
    public static RecordWriter writeDataset(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return FileWriter.open(target, DatasetWriter::new, metadata);
    }

    /** Opens JSON Lines for writing. */
    public static RecordWriter writeLines(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return FileWriter.open(target, LinesWriter::new, metadata);
    }

    /** Writes an audit of coverage and leaves the stream open. */
    public static void writeCoverage(CoverageAudit audit, OutputStream out) throws IOException {
        CoverageJson.write(audit, JsonOut.indented(out, 0));
    }
}
