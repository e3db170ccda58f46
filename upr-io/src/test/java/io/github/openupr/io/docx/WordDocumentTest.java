package io.github.openupr.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a Word document is text, and what is refused. */
class WordDocumentTest {

    private static final String RUN = "<w:r><w:t>%s</w:t></w:r>";

    @TempDir
    private Path folder;

    @Test
    void paragraphsAndRowsComeInOrderAndHeadersApart() throws IOException {
        byte[] file = TinyDocx.document(
                "UPR of Chad",
                TinyDocx.paragraph("before")
                        + TinyDocx.table(TinyDocx.row("a|b", "c"), TinyDocx.row("d", ""))
                        + TinyDocx.table(TinyDocx.row("e"))
                        + TinyDocx.paragraph("behind"));
        assertThat(headers(file)).containsExactly("UPR of Chad");
        assertThat(read(file)).containsExactly("before", "1.1[a/b][c]", "1.2[d][]", "2.1[e]", "behind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a line break | <w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r> | a\\nb",
                "a tab, not a tab stop | <w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/></w:r> | a\\t",
                "a hyphen that does not break | <w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r> | a\u2011b",
                "a soft hyphen | <w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r> | ab",
                "a symbol | <w:r><w:sym w:font='Symbol' w:char='F0B7'/></w:r> | \u2022",
                "a mark of a footnote | <w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r> | a",
                "deleted text | <w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>x</w:delText><w:tab/></w:r></w:del> | a",
                "inserted text | <w:ins><w:r><w:t>a</w:t></w:r></w:ins> | a",
                "moved text | <w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo> | a",
                "a field | <w:r><w:fldChar w:fldCharType='begin'/><w:t>x</w:t><w:fldChar w:fldCharType='separate'/><w:t>a</w:t><w:fldChar w:fldCharType='end'/></w:r> | a",
                "a content control | <w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt> | a",
                "alternatives | <mc:AlternateContent><mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>x</w:t></w:r></mc:Fallback></mc:AlternateContent> | a"
            })
    void textIsWhatWordPrints(String what, String content, String expected) throws IOException {
        byte[] file = TinyDocx.document("", "<w:p>" + content + "</w:p>");
        assertThat(read(file))
                .as(what)
                .containsExactly(expected.replace("\\n", "\n").replace("\\t", "\t"));
    }

    @Test
    void aParagraphWhoseMarkIsDeletedGoesOnInTheNext() throws IOException {
        String body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + RUN.replace("%s", "a") + "</w:p><w:p>"
                + RUN.replace("%s", "b") + "</w:p>";
        assertThat(read(TinyDocx.document("", body))).containsExactly("ab");
    }

    @Test
    void mergedCellsSayWhatTheyAreAndTablesInsideCellsAreFlattened() throws IOException {
        String inner = TinyDocx.table(TinyDocx.row("x", "y"));
        String body = TinyDocx.table("<w:tr>" + TinyDocx.cell("<w:gridSpan w:val=\"3\"/>", "a")
                + TinyDocx.cell("<w:vMerge/>", "b") + "<w:tc>" + inner + "<w:p/></w:tc></w:tr>");
        try (WordDocument document = open(TinyDocx.document("", body))) {
            WordRow row = (WordRow) Objects.requireNonNull(document.next());
            assertThat(row.cells())
                    .containsExactly(
                            new WordCell(List.of("a"), 3, false),
                            new WordCell(List.of("b"), 1, true),
                            new WordCell(List.of("x", "y", ""), 1, false));
            assertThat(document.next()).isNull();
        }
    }

    @Test
    void aDeletedRowIsLeftOut() throws IOException {
        String body = TinyDocx.table(
                "<w:tr><w:trPr><w:del/></w:trPr>" + TinyDocx.cell("", "gone") + "</w:tr>", TinyDocx.row("a"));
        assertThat(read(TinyDocx.document("", body))).containsExactly("1.1[a]");
    }

    @Test
    void whatIsNoWordDocumentIsNamed() {
        assertRefused(TinyDocx.zip(Map.of("a.txt", "a")), "not_this_format", "ZIP archive without a Word document");
        assertRefused(
                TinyDocx.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")),
                "not_this_format",
                "OpenDocument file (application/vnd.oasis.opendocument.text)");
        assertRefused(
                TinyDocx.zip(Map.of(
                        "_rels/.rels",
                        "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/>"
                                + "</Relationships>",
                        "xl/workbook.xml",
                        "<workbook/>")),
                "not_this_format",
                "Excel workbook");
        assertRefused("{\\rtf1}".getBytes(StandardCharsets.UTF_8), "not_this_format", "RTF");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "not_this_format", "PDF");
        assertRefused("<html/>".getBytes(StandardCharsets.UTF_8), "not_this_format", "HTML");
        assertRefused(ole("Workbook"), "not_this_format", "old Office file, but no Word document");
        assertRefused(ole("EncryptedPackage"), "not_this_format", "password");
    }

    @Test
    void whatIsDamagedOrHostileIsOneClearError() {
        byte[] file = TinyDocx.document("", TinyDocx.paragraph("a".repeat(100_000)));
        assertRefused(Arrays.copyOf(file, file.length / 2), "malformed", "cut off");
        assertRefused(ole("WordDocument"), "malformed", "damaged Word 97 document");
        assertRefused(
                TinyDocx.zip(Map.of("word/document.xml", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")),
                "malformed",
                "document type definition");
        assertRefused(TinyDocx.zip(Map.of("word/document.xml", "<a/>")), "malformed", "does not begin as");
        assertRefused(TinyDocx.document("", "<w:p>".repeat(100_000)), "limit_nesting", "100");
    }

    @Test
    void aRowHasLimitsOfItsOwn() {
        assertRefused(
                TinyDocx.document("", TinyDocx.table(TinyDocx.row("a".repeat(60_000), "b".repeat(60_000)))),
                "limit_field_length",
                "longer than the limit of 100000");
        assertRefused(
                TinyDocx.document("", TinyDocx.table("<w:tr><w:tc>" + "<w:p/>".repeat(2_000) + "</w:tc></w:tr>")),
                "limit_items",
                "more than the limit of 1000");
        assertRefused(TinyDocx.document("", TinyDocx.paragraph("a").repeat(100_000)), "limit_bytes", "unpacks to more");
    }

    @Test
    void theHeadOfWhatCannotBeReadIsEmptyAndNeverThrows() throws IOException {
        byte[] file = TinyDocx.document("h", TinyDocx.paragraph("a") + TinyDocx.table(TinyDocx.row("b")));
        for (int length = 0; length < file.length; length += 7) {
            Path cut = TinyDocx.write(folder, "cut.docx", Arrays.copyOf(file, length));
            assertThat(WordHead.of(FileHead.of(cut))).isEmpty();
        }
        Path whole = TinyDocx.write(folder, "whole.docx", file);
        assertThat(WordHead.of(FileHead.of(whole))).hasValueSatisfying(head -> {
            assertThat(head.headers()).containsExactly("h");
            assertThat(head.paragraphs()).containsExactly("a");
            assertThat(head.rows()).hasSize(1);
        });
    }

    /** A file of Office 97 in name only: its header, and one entry where the directory would be. */
    private static byte[] ole(String entry) {
        byte[] bytes = new byte[1024];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        byte[] name = (entry + '\0').getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512, name.length);
        bytes[512 + 64] = (byte) name.length;
        return bytes;
    }

    private void assertRefused(byte[] file, String code, String message) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message)
                .hasMessageContaining("; ");
    }

    private List<String> headers(byte[] file) throws IOException {
        try (WordDocument document = open(file)) {
            return document.headers();
        }
    }

    private List<String> read(byte[] file) throws IOException {
        List<String> shown = new ArrayList<>();
        try (WordDocument document = open(file)) {
            for (WordBlock block = document.next(); block != null; block = document.next()) {
                shown.add(shown(block));
            }
        }
        return shown;
    }

    private static String shown(WordBlock block) {
        if (block instanceof WordParagraph paragraph) {
            return paragraph.text();
        }
        WordRow row = (WordRow) block;
        StringBuilder text = new StringBuilder(row.table() + "." + row.number());
        row.cells().forEach(cell -> text.append(cell.paragraphs().stream().collect(Collectors.joining("/", "[", "]"))));
        return text.toString();
    }

    private WordDocument open(byte[] file) throws IOException {
        ReadOptions options = ReadOptions.builder()
                .limits(ReadLimits.defaults()
                        .withMaxBytes(5_000_000)
                        .withMaxFieldLength(100_000)
                        .withMaxItems(1_000))
                .build();
        Path path = TinyDocx.write(folder, "x.doc", file);
        return WordDocument.open(InputFile.of(path, options.limits()), options);
    }
}
