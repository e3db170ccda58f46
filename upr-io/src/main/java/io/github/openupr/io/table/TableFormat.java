package io.github.openupr.io.table;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.FileWriter;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.io.text.OutputFolder;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The tables of a dataset: a data package of CSV files, and a workbook. Internal. */
public final class TableFormat {

    private static final String ZIP = ".zip";

    private TableFormat() {}

    /** Recognises the format by its content. */
    public static Optional<DetectedFormat> detect(FileHead head) {
        return Detection.of(head);
    }

    /** Opens a data package for reading, a folder or a ZIP archive. */
    public static BaseRecordReader openPackage(InputFile in, ReadOptions options) throws IOException {
        return TablesReader.open(in, options, PackageTables::open);
    }

    /** Opens a workbook of tables for reading. */
    public static BaseRecordReader openWorkbook(InputFile in, ReadOptions options) throws IOException {
        return TablesReader.open(in, options, WorkbookTables::open);
    }

    /** Opens a data package for writing: a ZIP archive where the name ends in .zip or a file or pipe stands there, else a folder. */
    public static RecordWriter writePackage(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        boolean file = Files.exists(target)
                ? !Files.isDirectory(target)
                : String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(ZIP);
        return file
                ? FileWriter.open(OutputFile.at(target), ZipWriter::new, metadata)
                : FileWriter.open(OutputFolder.at(target, FolderWriter::writes), FolderWriter::new, metadata);
    }

    /** Opens a workbook of tables for writing. */
    public static RecordWriter writeWorkbook(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return FileWriter.open(target, WorkbookTablesWriter::new, metadata);
    }
}
