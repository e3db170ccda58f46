package io.github.openupr.io.uhri;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.FileWriter;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The Universal Human Rights Index of OHCHR, JSON and XLSX. Internal. */
public final class UhriFormat {

    private UhriFormat() {}

    /** Recognises the format by its content. */
    public static Optional<DetectedFormat> detect(FileHead head) {
        return Detection.of(head);
    }

    /** Opens a JSON export for reading. */
    public static BaseRecordReader openJson(InputFile in, ReadOptions options) throws IOException {
        return UhriReader.openJson(in, options);
    }

    /** Opens an XLSX export for reading. */
    public static BaseRecordReader openXlsx(InputFile in, ReadOptions options) throws IOException {
        return UhriReader.openXlsx(in, options);
    }

    /** Opens a JSON export for writing. */
    public static RecordWriter writeJson(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return FileWriter.open(target, UhriWriter::json, metadata);
    }

    /** Opens an XLSX export for writing. */
    public static RecordWriter writeXlsx(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return FileWriter.open(target, UhriWriter::xlsx, metadata);
    }
}
