package io.github.openupr.io.uprinfo;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.sheet.WorkbookHead;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.PlainLine;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The export of UPR Info's database, as CSV or workbook, and its present database. Internal. */
public final class UprInfoFormat {

    private static final int MAX_HEADER = 10_000;

    private UprInfoFormat() {}

    /** Recognises the export by its header. */
    public static Optional<DetectedFormat> detect(FileHead head) {
        return detectCsv(head).or(() -> detectWorkbook(head));
    }

    private static Optional<DetectedFormat> detectWorkbook(FileHead head) {
        return WorkbookHead.of(head)
                .flatMap(workbook -> workbook.sheets().stream()
                        .filter(sheet -> Header.isLikely(sheet.firstRow()))
                        .findFirst()
                        .map(sheet -> new DetectedFormat(
                                Optional.of(SourceFormat.UPR_INFO_XLS),
                                "the first row of its sheet \"" + PlainLine.of(sheet.name())
                                        + "\" is the header of UPR Info's export ("
                                        + sheet.firstRow().size() + " columns)")));
    }

    private static Optional<DetectedFormat> detectCsv(FileHead head) {
        String line = head.firstLine();
        if (line.isBlank() || line.length() > MAX_HEADER) {
            return Optional.empty();
        }
        List<String> names = Header.split(line);
        return Header.isLikely(names)
                ? Optional.of(new DetectedFormat(
                        Optional.of(SourceFormat.UPR_INFO_CSV),
                        "its first line is the header of UPR Info's export (" + names.size() + " columns)"))
                : Optional.empty();
    }

    /** Opens an export for reading. */
    public static BaseRecordReader open(InputFile in, ReadOptions options) throws IOException {
        return UprInfoReader.open(in, options);
    }

    /** Opens the export as a workbook, XLS or XLSX, for reading. */
    public static BaseRecordReader openWorkbook(InputFile in, ReadOptions options) throws IOException {
        return UprInfoReader.openWorkbook(in, options);
    }

    /** Opens pages of entities of the present database for reading. */
    public static BaseRecordReader openEntities(InputFile in, ReadOptions options) throws IOException {
        return Optional.<BaseRecordReader>empty().orElseThrow(() -> new UnsupportedOperationException(in.name()));
    }

    /** Opens an export for writing. */
    public static RecordWriter write(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return UprInfoWriter.open(target, metadata);
    }
}
