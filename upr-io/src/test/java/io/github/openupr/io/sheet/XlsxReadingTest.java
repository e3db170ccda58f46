package io.github.openupr.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.sheet.SheetCell.Kind;
import io.github.openupr.io.text.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxReadingTest {

    @Test
    void everyKindOfCellIsReadWithItsText() throws IOException {
        TinyWorkbook workbook = TinyWorkbook.ofRows("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1'><v>5</v></c>"
                        + "<c r='C1' t='b'><v>1</v></c><c r='D1' t='e'><v>#REF!</v></c>"
                        + "<c r='E1' t='str'><f>A1&amp;B1</f><v>two</v></c>"
                        + "<c r='F1' t='inlineStr'><is><t>in line</t></is></c><c r='G1' s='4'/>"
                        + "<c r='H1'><f>1/2</f><v>0.5</v></c><c r='I1' t='d'><v>2026-02-01</v></c></row>")
                .withTexts("<t>zero</t>", "<t>one</t>");

        assertThat(workbook.cells())
                .containsExactly(
                        new SheetCell(Kind.TEXT, "one", 0),
                        new SheetCell(Kind.NUMBER, "5", 5),
                        new SheetCell(Kind.BOOLEAN, "TRUE", 0),
                        new SheetCell(Kind.ERROR, "#REF!", 0),
                        new SheetCell(Kind.TEXT, "two", 0),
                        new SheetCell(Kind.TEXT, "in line", 0),
                        SheetCell.BLANK,
                        new SheetCell(Kind.NUMBER, "0.5", 0.5),
                        new SheetCell(Kind.DATE, "2026-02-01", 46_054));
    }

    @Test
    void runsOfRichTextAreJoinedAndThePhoneticOnesLeftOut() throws IOException {
        TinyWorkbook workbook = TinyWorkbook.ofRows("<row><c t='s'><v>0</v></c></row>")
                .withTexts("<r><rPr><b/></rPr><t xml:space='preserve'>First </t></r><r><t>second</t></r>"
                        + "<rPh sb='0' eb='1'><t>sound</t></rPh><phoneticPr fontId='1'/>");

        assertThat(workbook.cells()).extracting(SheetCell::text).containsExactly("First second");
    }

    @Test
    void blanksAroundTextsAndEscapedCharactersAreKept() throws IOException {
        TinyWorkbook workbook = TinyWorkbook.ofRows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>")
                .withTexts("<t xml:space='preserve'> a </t>", "<t>x_x000D_\ny _x005F_x000D_ _x00G0_ _x0041</t>");

        assertThat(workbook.cells())
                .extracting(SheetCell::text)
                .containsExactly(" a ", "x\r\ny _x000D_ _x00G0_ _x0041");
    }

    @Test
    void rowsAndCellsWithoutNamesFollowTheOnesBefore() throws IOException {
        List<SheetRow> rows = TinyWorkbook.ofRows("<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
                        + "<row r='7'><c><v>4</v></c></row><row/><row><c r='B9'><v>5</v></c><c r='C9'/></row>")
                .rows();

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 7, 8, 9);
        assertThat(rows).extracting(TinyWorkbook::texts).containsExactly("1|||2|3", "4", "", "|5");
    }

    @Test
    void sheetsComeInTheOrderOfTheWorkbookHiddenOnesToo() throws IOException {
        byte[] bytes = TinyWorkbook.ofRows("<row><c><v>1</v></c></row>")
                .with(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>")
                .with(
                        "xl/workbook.xml",
                        TinyWorkbook.workbook(
                                "",
                                "<sheet name='Second' sheetId='9' state='hidden' r:id='s2'/>"
                                        + "<sheet name='A &amp; B' sheetId='2' r:id='s1'/>"))
                .bytes();

        try (InputFile in = InputFile.spool(new ByteArrayInputStream(bytes), "x.xls", ReadLimits.defaults());
                Workbook workbook = Workbook.open(in, ReadOptions.defaults())) {
            assertThat(workbook.sheets()).containsExactly("Second", "A & B");
            try (SheetRows rows = workbook.rows(0)) {
                assertThat(rows.next())
                        .isNotNull()
                        .extracting(TinyWorkbook::texts)
                        .isEqualTo("2");
                assertThat(rows.next()).isNull();
            }
            try (SheetRows rows = workbook.rows(1)) {
                assertThat(rows.next())
                        .isNotNull()
                        .extracting(TinyWorkbook::texts)
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void mergedRangesAreToldBehindTheRows() throws IOException {
        byte[] bytes = TinyWorkbook.ofSheet("<sheetData><row><c><v>1</v></c></row></sheetData>"
                        + "<mergeCells count='1'><mergeCell ref='A1:A4'/></mergeCells>")
                .bytes();

        try (InputFile in = InputFile.spool(new ByteArrayInputStream(bytes), "x", ReadLimits.defaults());
                Workbook workbook = Workbook.open(in, ReadOptions.defaults());
                SheetRows rows = workbook.rows(0)) {
            assertThat(rows.next()).isNotNull();
            assertThat(rows.next()).isNull();
            assertThat(rows.merged()).containsExactly("A1:A4");
        }
    }

    @Test
    void theStrictVariantAndPrefixesAndUtf16AreReadToo() throws IOException {
        String strict = "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row>"
                + "<x:c t='inlineStr'><x:is><x:t>Tromsø</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        TinyWorkbook workbook = TinyWorkbook.ofRows("")
                .with(TinyWorkbook.SHEET, ("\uFEFF" + strict).getBytes(StandardCharsets.UTF_16LE));

        assertThat(workbook.cells()).extracting(SheetCell::text).containsExactly("Tromsø");
    }

    @Test
    void aStyleMakesANumberADateIn1900And1904() throws IOException {
        String styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[Red]\"d\"0.0\\y'/>"
                + "<numFmt numFmtId='165' formatCode='[$-409]d\\-mmm'/></numFmts><cellStyleXfs><xf numFmtId='14'/>"
                + "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'><alignment/></xf><xf numFmtId='164'/>"
                + "<xf numFmtId='165'/></cellXfs></styleSheet>";
        TinyWorkbook workbook = TinyWorkbook.ofRows("<row><c s='0'><v>46054</v></c><c s='1'><v>46054</v></c>"
                        + "<c s='2'><v>46054</v></c><c s='3'><v>46054.4375</v></c><c s='1'><v>59</v></c><c s='1'>"
                        + "<v>60</v></c><c s='1'><v>61</v></c><c s='1'><v>0.5</v></c><c s='1'><v>-1</v></c></row>")
                .with("xl/styles.xml", styles);

        assertThat(workbook.cells())
                .extracting(SheetCell::text)
                .containsExactly(
                        "46054",
                        "2026-02-01",
                        "46054",
                        "2026-02-01T10:30:00",
                        "1900-02-28",
                        "1900-02-29",
                        "1900-03-01",
                        "12:00:00",
                        "-1");

        workbook.with(
                "xl/workbook.xml",
                TinyWorkbook.workbook("<workbookPr date1904='1'/>", "<sheet name='Data' sheetId='1' r:id='s1'/>"));
        assertThat(workbook.cells().get(1).text()).isEqualTo("2030-02-02");
        assertThat(workbook.cells().get(4)).isEqualTo(new SheetCell(Kind.DATE, "1904-02-29", 59));
    }

    @Test
    void whatIsNoNumberIsAnErrorCellWithItsText() throws IOException {
        TinyWorkbook workbook = TinyWorkbook.ofRows(
                "<row><c><v>NaN</v></c><c><v>1e999</v></c><c><v>five</v></c><c><v>0x1p3</v></c></row>");

        assertThat(workbook.cells()).allMatch(cell -> cell.kind() == Kind.ERROR);
        assertThat(workbook.cells()).extracting(SheetCell::text).containsExactly("NaN", "1e999", "five", "0x1p3");
    }

    @Test
    void numbersHaveTheirShortestForm() throws IOException {
        TinyWorkbook workbook = TinyWorkbook.ofRows("<row><c><v>5.0</v></c><c><v>3.25</v></c><c>"
                + "<v>3.2999999999999998</v></c><c><v>1E3</v></c><c><v>123456789012345</v></c><c><v>0.10</v></c><c>"
                + "<v>007</v></c><c><v>1.5E-10</v></c><c><v>-0.5</v></c><c><v>1E20</v></c></row>");

        assertThat(workbook.cells())
                .extracting(SheetCell::text)
                .containsExactly(
                        "5",
                        "3.25",
                        "3.3",
                        "1000",
                        "123456789012345",
                        "0.1",
                        "7",
                        "1.5E-10",
                        "-0.5",
                        "100000000000000000000");
    }
}
