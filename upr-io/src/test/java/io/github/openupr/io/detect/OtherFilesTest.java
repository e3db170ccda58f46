package io.github.openupr.io.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.text.FileHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a file that no format claims, its owner is told what it is. */
class OtherFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin, is a binary Excel workbook (XLSB); save it as XLSX",
        "xl/workbook.xml, is an Excel workbook (XLSX) whose sheets no reader knows",
        "ppt/presentation.xml, is a PowerPoint presentation (PPTX)",
        "META-INF/MANIFEST.MF, is a Java archive (JAR)",
        "a/1.CSV, is a ZIP archive with CSV files",
        "letter.txt, 'is a ZIP archive with one file, first \"letter.txt\"; unpack it first'",
        "empty/, is a ZIP archive that holds nothing"
    })
    void anArchiveIsToldByWhatItHolds(String part, String reason) throws IOException {
        assertThat(detect(zip(part))).startsWith(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.oasis.opendocument.spreadsheet, is an OpenDocument spreadsheet (ODS); save it as XLSX or CSV",
        "application/vnd.oasis.opendocument.text, is an OpenDocument text (ODT); save it as DOCX",
        "application/epub+zip, is an e-book (EPUB)"
    })
    void anArchiveThatNamesItsMediaTypeIsToldByIt(String type, String reason) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] content = type.getBytes(StandardCharsets.US_ASCII);
            CRC32 crc = new CRC32();
            crc.update(content);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        assertThat(detect(bytes.toByteArray())).isEqualTo(reason);
    }

    @Test
    void anArchiveThatIsCutIsDamaged() throws IOException {
        byte[] zip = zip("letter.txt");
        assertThat(detect(Arrays.copyOf(zip, zip.length - 10))).contains("is cut off or damaged");
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, is an Office file that a password protects; save it without one",
        "Workbook, is an Excel 97 workbook (XLS) whose sheets no reader knows",
        "PowerPoint Document, is a PowerPoint 97 presentation (PPT)",
        "__properties_version1.0, is an Outlook message (MSG); save the file attached to it",
        "Others, 'is an old Office file (XLS or DOC), and what it holds cannot be found: it is cut off or damaged,"
                + " or very large; get the file again, or save its table as CSV'"
    })
    void anOldOfficeFileIsToldByTheNamesOfItsDirectory(String entry, String reason) throws IOException {
        byte[] bytes = new byte[1024];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, bytes, 0, start.length);
        byte[] name = (entry + '\0').getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 640, name.length);
        bytes[640 + 64] = (byte) name.length;
        assertThat(detect(bytes)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'7z\u00BC\u00AF''\u001C', is a 7z archive; unpack it first",
        "'Rar!\u001A\u0007\u0000', is a RAR archive; unpack it first",
        "BZh91AY, is compressed with bzip2; unpack it first",
        "'\u00FD7zXZ\u0000', is compressed with xz; unpack it first",
        "PAR1, is a Parquet file; save its table as CSV",
        "'SQLite format 3\u0000', is a SQLite database; save its table as CSV",
        "'\u00FF\u00D8\u00FF\u00E0', is an image (JPEG)",
        "'\u00FF\u00FE\u0000\u0000T\u0000\u0000\u0000', is text in UTF-32; save it as UTF-8",
        "'<p><html>', is a web page (HTML); save the file that it offers",
        "'<rss version=\"2.0\">', is XML"
    })
    void filesAreToldByTheirFirstBytes(String bytes, String reason) throws IOException {
        assertThat(detect(bytes.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"FeatureCollection\", \"features\": []} | its first object has the members \"type\", \"features\"",
                "[{\"a\": {\"b\": 1}, \"c\": [2]}] | the first object of its list has the members \"a\", \"c\"",
                "[1, 2] | it is a list without objects",
                "{\"a\": 1, \"b\": [3, 4 | has the members \"a\", \"b\""
            })
    void jsonOfAnotherShapeNamesItsFirstMembers(String json, String reason) throws IOException {
        assertThat(detect(json.getBytes(StandardCharsets.UTF_8)))
                .startsWith("begins like JSON, but is of no form that a reader knows: ")
                .endsWith(reason);
    }

    @Test
    void nestingThatHasNoEndIsNoTrouble() throws IOException {
        assertThat(detect("[".repeat(100_000).getBytes(StandardCharsets.UTF_8))).startsWith("begins like JSON");
        assertThat(detect(("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .endsWith("has the members \"a\"");
    }

    @Test
    void aReportAsWordDocumentIsToldByItsFirstParagraphs() throws IOException {
        String body = Stream.of(
                        "A/HRC/77/9",
                        "Distr.: General",
                        "Human Rights Council",
                        "Report of the Working Group on the Universal Periodic Review",
                        "Chad")
                .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(DocumentFormat.detect(FileHead.of(Files.write(folder.resolve("a"), bytes.toByteArray())))
                        .format())
                .contains(SourceFormat.WORKING_GROUP_REPORT);
    }

    private String detect(byte[] bytes) throws IOException {
        DetectedFormat found = DocumentFormat.detect(FileHead.of(Files.write(folder.resolve("a"), bytes)));
        assertThat(found.format()).isEqualTo(Optional.empty());
        return found.reason();
    }

    private static byte[] zip(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
        }
        return bytes.toByteArray();
    }
}
