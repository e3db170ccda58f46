package io.github.openupr.io.table;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Recognises data packages by their description, and workbooks of tables by the names of their sheets. Thread-safe. */
final class Detection {

    private static final String SHEETS = "xl/workbook.xml";
    private static final int LONGEST = 1 << 16;

    private Detection() {}

    static Optional<DetectedFormat> of(FileHead head) {
        if (head.file().isEmpty()) {
            return Optional.empty();
        }
        Path path = head.file().get();
        if (Files.isDirectory(path)) {
            return found(SourceFormat.CSV, "is a folder with a " + InputFile.PACKAGE);
        }
        if (!ZipParts.isLikely(head)) {
            return Optional.empty();
        }
        ReadLimits limits = ReadLimits.defaults();
        try (InputFile in = InputFile.of(path, limits);
                ZipParts parts = ZipParts.open(in, limits)) {
            if (parts.has(InputFile.PACKAGE)) {
                return found(SourceFormat.CSV, "is a ZIP archive with a " + InputFile.PACKAGE);
            }
            return hasSheets(parts)
                    ? found(SourceFormat.XLSX, "is a workbook with sheets named as the tables of a dataset")
                    : Optional.empty();
        } catch (UprFormatException e) {
            // Whatever it is, it cannot be read as one of these.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasSheets(ZipParts parts) throws IOException {
        Optional<InputStream> xml = parts.open(SHEETS);
        if (xml.isEmpty()) {
            return false;
        }
        try (InputStream bytes = xml.get()) {
            String text = new String(bytes.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return Tables.RECORDS.stream().anyMatch(table -> text.contains("name=\"" + table.name() + '"'));
        }
    }

    private static Optional<DetectedFormat> found(SourceFormat format, String reason) {
        return Optional.of(new DetectedFormat(Optional.of(format), reason));
    }
}
