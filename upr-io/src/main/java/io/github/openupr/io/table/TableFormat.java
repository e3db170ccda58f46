package io.github.openupr.io.table;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The tables of a dataset: a data package of CSV files, and a workbook. Internal. */
public final class TableFormat {

    private TableFormat() {}

    /** Recognises the format by its content. */
    public static Optional<DetectedFormat> detect(FileHead head) {
        return Optional.empty();
    }

    /** Opens a data package for reading, a folder or a ZIP archive. */
    public static BaseRecordReader openPackage(InputFile in, ReadOptions options) throws IOException {
        return Optional.<BaseRecordReader>empty().orElseThrow(() -> new UnsupportedOperationException(in.name()));
    }

    /** Opens a workbook of tables for reading. */
    public static BaseRecordReader openWorkbook(InputFile in, ReadOptions options) throws IOException {
        return Optional.<BaseRecordReader>empty().orElseThrow(() -> new UnsupportedOperationException(in.name()));
    }

    /** Opens a data package for writing: a ZIP archive where the name ends in .zip, else a folder. */
    public static RecordWriter writePackage(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return Optional.<RecordWriter>empty().orElseThrow(() -> new UnsupportedOperationException(target.toString()));
    }

    /** Opens a workbook of tables for writing. */
    public static RecordWriter writeWorkbook(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return Optional.<RecordWriter>empty().orElseThrow(() -> new UnsupportedOperationException(target.toString()));
    }
}
