package io.github.openupr.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.FileHead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad workbook is one clear trouble with a code and a remedy. */
class BadWorkbookTest {

    private static final ReadLimits LIMITS = ReadLimits.defaults();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/document.xml | Word document",
                "xl/workbook.bin | XLSB",
                "ppt/presentation.xml | presentation",
                "META-INF/MANIFEST.MF | JAR",
                "readme.txt | without a workbook"
            })
    void anArchiveOfAnotherKindIsNamed(String part, String named) {
        TinyWorkbook other = TinyWorkbook.ofRows("")
                .without("_rels/.rels")
                .without("xl/workbook.xml")
                .with(part, "x");

        assertRefused(other.bytes(), "not_this_format", named);
    }

    @Test
    void anOpenDocumentIsNamed() {
        TinyWorkbook other = TinyWorkbook.ofRows("")
                .without("_rels/.rels")
                .without("xl/workbook.xml")
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", "<x/>");

        assertRefused(other.bytes(), "not_this_format", "OpenDocument");
    }

    @Test
    void textAndNothingAreNoWorkbook() {
        assertRefused("To,Text,Session\n".getBytes(StandardCharsets.UTF_8), "not_this_format", "no workbook");
        assertRefused(new byte[0], "empty_input", "empty");
    }

    @Test
    void aCutArchiveSaysSoWhereverItIsCut() {
        byte[] bytes = TinyWorkbook.ofRows("<row><c><v>1</v></c></row>").bytes();
        for (int length = 10; length < bytes.length; length += 97) {
            assertRefused(Arrays.copyOf(bytes, length), "malformed", "; get the file again");
        }
    }

    @Test
    void aSheetThatIsNoXmlIsToldWithItsRow() {
        TinyWorkbook cut = TinyWorkbook.ofRows("")
                .with(TinyWorkbook.SHEET, "<worksheet><sheetData><row r='6'><c><v>1</v></c></row><row r='7'><c><v>2");

        assertRefused(cut.bytes(), "malformed", "sheet \"Data\", row 7");
    }

    @Test
    void aSharedTextThatIsNotThereIsToldWithItsRow() {
        String row = "<row r='3'><c t='s'><v>7</v></c></row>";

        assertRefused(TinyWorkbook.ofRows(row).bytes(), "malformed", "row 3: a cell points at a shared text");
        assertRefused(TinyWorkbook.ofRows(row).withTexts("<t>a</t>").bytes(), "malformed", "lacks (7)");
    }

    @ParameterizedTest
    @CsvSource({"XFE1, no column from A to XFD", "7, no column from A to XFD", "ABCDE1, no column from A to XFD"})
    void aCellOutsideTheSheetIsRefused(String name, String named) {
        String row = "<row><c r='" + name + "'><v>1</v></c></row>";

        assertRefused(TinyWorkbook.ofRows(row).bytes(), "malformed", named);
    }

    @Test
    void rowsOutsideTheSheetAndTwoCellsAtOnePlaceAreRefused() {
        assertRefused(TinyWorkbook.ofRows("<row r='1048577'/>").bytes(), "malformed", "1 to 1048576");
        assertRefused(TinyWorkbook.ofRows("<row r='0'/>").bytes(), "malformed", "1 to 1048576");
        assertRefused(
                TinyWorkbook.ofRows("<row><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>")
                        .bytes(),
                "malformed",
                "two cells stand in column 2");
    }

    @Test
    void theLastCellOfASheetIsReadAndTakesLittleMemory() throws IOException {
        assertThat(TinyWorkbook.ofRows("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")
                        .cells())
                .hasSize(16_384);
    }

    @Test
    void aDocumentTypeDeclarationIsRefusedAndNoEntityExpanded() {
        String lol = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><worksheet><sheetData><row>"
                + "<c t='str'><v>&b;</v></c></row></sheetData></worksheet>";
        assertRefused(
                TinyWorkbook.ofRows("").with(TinyWorkbook.SHEET, lol).bytes(),
                "malformed",
                "document type declaration");
        assertRefused(
                TinyWorkbook.ofRows("<row><c t='str'><v>&b;</v></c></row>").bytes(), "malformed", "sheet \"Data\"");
        assertRefused(
                TinyWorkbook.ofRows("")
                        .with("xl/workbook.xml", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><workbook/>")
                        .bytes(),
                "malformed",
                "document type declaration");
    }

    @Test
    void deepNestingEndsAtTheLimit() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        assertRefused(TinyWorkbook.ofSheet(deep).bytes(), "limit_nesting", "100");
        assertRefused(TinyWorkbook.ofRows("<row><c>" + deep + "</c></row>").bytes(), "limit_nesting", "row 1");
    }

    @Test
    void whatUnpacksToMoreThanTheLimitIsStopped() {
        byte[] bomb = TinyWorkbook.ofRows(" ".repeat(20_000_000)).bytes();

        assertThat(bomb).hasSizeLessThan(100_000);
        assertRefused(bomb, LIMITS.withMaxBytes(1_000_000), "limit_bytes", "unpacks to more than the limit");
    }

    @Test
    void tooManyEntriesAreStoppedBeforeTheArchiveIsOpened() {
        TinyWorkbook many = TinyWorkbook.ofRows("");
        for (int i = 0; i < 10_001; i++) {
            many.with("x" + i, "");
        }

        assertRefused(many.bytes(), "limit_items", "more than 10000 parts");
    }

    @Test
    void aCellOfAMegabyteIsReadAndALongerOneThanTheLimitIsNot() throws IOException {
        String text = "long ".repeat(200_000);
        TinyWorkbook workbook = TinyWorkbook.ofRows(
                        "<row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>" + text + "</t></is></c></row>")
                .withTexts("<t>" + text + "</t>");

        assertThat(workbook.cells()).extracting(SheetCell::text).containsExactly(text, text);
        assertRefused(workbook.bytes(), LIMITS.withMaxFieldLength(999_999), "limit_field_length", "limit of 999999");
    }

    @Test
    void aTagOfManyMegabytesIsStopped() {
        String tag = "<row spans='" + "1 ".repeat(5_000_000) + "'/>";

        assertRefused(TinyWorkbook.ofRows(tag).bytes(), "limit_field_length", "a single tag or comment");
    }

    @Test
    void passwordsAreNamedWhateverTheKindOfFile() throws IOException {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[100]), "EncryptedPackage");
            files.writeFilesystem(encrypted);
        }
        assertRefused(encrypted.toByteArray(), "not_supported", "protected with a password");

        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Data");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(old);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(old.toByteArray(), "not_supported", "protected with a password");
    }

    @Test
    void oldOfficeFilesOfOtherKindsAreNamed() throws IOException {
        assertRefused(oldFileWith("WordDocument"), "not_this_format", "Word document (DOC)");
        assertRefused(oldFileWith("Book"), "not_this_format", "Excel 95");
        assertRefused(oldFileWith("Other"), "not_this_format", "without a workbook");
    }

    @Test
    void aDamagedOldWorkbookIsOneTroubleAndNeverAnother() throws IOException {
        byte[] bytes = XlsReadingTest.workbook();
        for (int at = 0; at < bytes.length; at += 61) {
            byte[] damaged = bytes.clone();
            for (int i = at; i < Math.min(at + 8, bytes.length); i++) {
                damaged[i] ^= (byte) 0xA5;
            }
            assertReadOrRefused(damaged);
            assertReadOrRefused(Arrays.copyOf(bytes, at));
        }
    }

    @Test
    void detectionTakesADamagedWorkbookForNone() throws IOException {
        byte[] good = TinyWorkbook.ofRows("<row r='4'><c t='s'><v>1</v></c><c><v>7</v></c></row>")
                .withTexts("<t>a</t>", "<t>b</t>", "<broken")
                .bytes();
        Path file = Files.write(folder.resolve("a.xlsx"), good);
        assertThat(WorkbookHead.of(FileHead.of(file)).orElseThrow().sheets())
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.name()).isEqualTo("Data");
                    assertThat(sheet.firstRow()).containsExactly("b", "7");
                });

        Files.write(file, Arrays.copyOf(good, good.length - 30));
        assertThat(WorkbookHead.of(FileHead.of(file))).isEmpty();
        Files.writeString(file, "text");
        assertThat(WorkbookHead.of(FileHead.of(file))).isEmpty();
    }

    private static byte[] oldFileWith(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[100]), entry);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static void assertReadOrRefused(byte[] bytes) throws IOException {
        String code = "none";
        try {
            TinyWorkbook.rows(bytes, LIMITS);
        } catch (UprFormatException e) {
            code = e.code();
            assertThat(e).hasMessageContaining(";");
        } catch (RuntimeException e) {
            throw new AssertionError("an exception of the library passes", e);
        }
        assertThat(code).isIn("none", "malformed", "not_this_format", "not_supported", "empty_input");
    }

    private static void assertRefused(byte[] bytes, String code, String message) {
        assertRefused(bytes, LIMITS, code, message);
    }

    private static void assertRefused(byte[] bytes, ReadLimits limits, String code, String message) {
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> TinyWorkbook.rows(bytes, limits))
                .withMessageContaining(message)
                .withMessageContaining("test.xlsx")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
