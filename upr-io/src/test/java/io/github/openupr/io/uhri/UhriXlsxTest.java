package io.github.openupr.io.uhri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.code.Position;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.sheet.SheetCell;
import io.github.openupr.io.sheet.SheetRow;
import io.github.openupr.io.sheet.SheetRows;
import io.github.openupr.io.sheet.SheetWriter;
import io.github.openupr.io.sheet.Workbook;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Notice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The workbook of the export. */
class UhriXlsxTest {

    private static final List<SheetCell> HEADER =
            SheetHeader.usual().titles().stream().map(CellForm::text).toList();

    private static final int TEXT = 0;
    private static final int COUNTRIES = 1;
    private static final int BODY = 2;
    private static final int THEMES = 4;
    private static final int DATE = 7;
    private static final int SESSION = 12;

    private static List<SheetCell> row(String... changes) {
        List<String> cells = new ArrayList<>(List.of(
                "101.7 Build more schools in the mountains",
                "- Peru",
                "- UPR",
                "A/HRC/53/8",
                "- Right to education\n- Right to health",
                "- Children",
                "- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS",
                "45012",
                "- Chad\n- Fiji",
                "- Supported/Noted",
                "- Recommendations",
                "11111111-0000-4000-8000-000000000001",
                "- 42 - January 2023",
                "- Latin America and the Caribbean",
                "- Africa\n- Asia-Pacific",
                "45078.45400260417"));
        for (int i = 0; i < changes.length; i += 2) {
            cells.set(Integer.parseInt(changes[i]), changes[i + 1]);
        }
        List<SheetCell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean number = (i == DATE || i == cells.size() - 1) && cell.startsWith("45");
            row.add(cell.isEmpty() ? SheetCell.BLANK : number ? number(Double.parseDouble(cell)) : CellForm.text(cell));
        }
        return row;
    }

    private static SheetCell number(double number) {
        return new SheetCell(SheetCell.Kind.NUMBER, "", number);
    }

    @SafeVarargs
    private static byte[] workbook(List<SheetCell>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter out = SheetWriter.open(bytes, "Blatt & 1")) {
            for (List<SheetCell> row : rows) {
                out.beginRow();
                row.forEach(out::add);
                out.endRow();
            }
            out.finish();
        }
        return bytes.toByteArray();
    }

    private static ReadResult read(byte[] bytes) throws IOException {
        return UhriFiles.read(SourceFormat.UHRI_XLSX, bytes);
    }

    private static List<List<SheetCell>> cells(byte[] bytes) throws IOException {
        List<List<SheetCell>> cells = new ArrayList<>();
        try (InputFile in = InputFile.spool(new ByteArrayInputStream(bytes), "test", ReadLimits.defaults());
                Workbook workbook = Workbook.open(in, ReadOptions.defaults());
                SheetRows rows = workbook.rows(0)) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                cells.add(row.cells());
            }
        }
        return cells;
    }

    private static void assertComesBack(byte[] workbook) throws IOException {
        List<List<SheetCell>> before = cells(workbook);
        List<List<SheetCell>> after =
                cells(UhriFiles.written(OutputFormat.UHRI_XLSX, read(workbook).dataset()));
        assertThat(after).hasSameSizeAs(before);
        for (int row = 0; row < before.size(); row++) {
            assertThat(after.get(row)).hasSameSizeAs(before.get(row));
            for (int i = 0; i < before.get(row).size(); i++) {
                SheetCell expected = before.get(row).get(i);
                SheetCell actual = after.get(row).get(i);
                assertThat(CellForm.same(expected, actual))
                        .as("row %s, column %s: %s and %s", row, i, expected, actual)
                        .isTrue();
            }
        }
    }

    @Test
    void aRowOfTheReviewIsReadAndComesBackCellByCell() throws IOException {
        byte[] workbook = workbook(HEADER, row());
        ReadResult read = read(workbook);

        Recommendation record = read.dataset().getRecommendations().get(0);
        assertThat(record.getId()).hasToString("PER-4:101.7");
        assertThat(record.getText()).isEqualTo("Build more schools in the mountains");
        assertThat(record.getRecommendingStates()).hasToString("[TCD, FJI]");
        assertThat(record.getResponse().orElseThrow().getPosition()).isEqualTo(Position.SUPPORTED);
        assertThat(record.getResponse().orElseThrow().getPartial()).contains(true);
        assertThat(record.getThemes())
                .hasSize(2)
                .allSatisfy(term -> assertThat(term.getCode()).isPresent());
        assertThat(record.getSdgs()).hasToString("[16]");
        assertThat(record.getExtras())
                .containsEntry("PublicationDate", "2023-03-27T00:00:00")
                .containsEntry("PublicationDateOnUhri", "2023-06-01T10:53:45.825");
        assertThat(read.dataset().getReviews().get(0).getSession()).hasValue(42);
        assertThat(read.notices()).isEmpty();
        assertComesBack(workbook);
    }

    @Test
    void theWorkbookOpensInAnotherReader() throws IOException {
        byte[] written = UhriFiles.written(
                OutputFormat.UHRI_XLSX,
                read(workbook(HEADER, row("0", "=1+1 \u0007 _x0041_ é"))).dataset());

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Blatt & 1");
            assertThat(rows.get(0).getCellText(2)).isEqualTo("Reccomending Body");
            assertThat(rows.get(1).getCell(0).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(0)).startsWith("=1+1 ");
            assertThat(rows.get(1).getCellAsNumber(DATE).orElseThrow()).isEqualByComparingTo("45012");
        }
    }

    @Test
    void oddCellsComeBack() throws IOException {
        List<SheetCell> odd = row("13", "", "4", "Right to health\n- Right to education\nand more", "1", "Peru");
        odd.set(SESSION, number(42));
        odd.set(DATE, CellForm.text("2023-03-27"));
        List<SheetCell> error = row("9", "");
        error.set(THEMES, new SheetCell(SheetCell.Kind.ERROR, "#REF!", 0));
        error.set(DATE, new SheetCell(SheetCell.Kind.BOOLEAN, "TRUE", 0));
        error.set(15, number(1e9));

        byte[] workbook = workbook(HEADER, row(), odd, error, row("0", "  101.7  Text \n ", "3", "- A/HRC/53/8"));

        assertComesBack(workbook);
        assertThat(read(workbook).notices())
                .extracting(Notice::code)
                .contains("error_cell", "annotation_repeated", "unknown_theme");
    }

    @Test
    void columnsAreFoundByTheirTitlesAndOthersAreKept() throws IOException {
        List<SheetCell> header = new ArrayList<>(HEADER);
        List<SheetCell> cells = row();
        header.set(BODY, CellForm.text(" Recommending  body "));
        header.add(CellForm.text("Remark"));
        header.add(CellForm.text("Text"));
        cells.add(number(3.5));
        cells.add(CellForm.text("second text"));
        Collections.swap(header, 0, 16);
        Collections.swap(cells, 0, 16);
        byte[] workbook = workbook(header, cells);

        ReadResult read = read(workbook);

        assertThat(read.dataset().getRecommendations().get(0).getExtras())
                .containsEntry("Remark", "NUMBER 3.5")
                .containsValue("second text");
        assertThat(read.notices()).extracting(Notice::code).containsExactly("column_repeated");
        assertComesBack(workbook);
    }

    @Test
    void aSheetWithoutOurHeaderIsNotOurs() throws IOException {
        byte[] other = workbook(Arrays.asList(CellForm.text("To"), CellForm.text("Text")), row());

        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(other))
                .withMessageContaining("missing: Countries Concerned, Reccomending Body, UPR Session")
                .satisfies(e -> assertThat(e.code()).isEqualTo("not_this_format"));
    }

    @Test
    void rowsThatCannotBeUsedAreCounted() throws IOException {
        byte[] workbook = workbook(
                List.of(CellForm.text("An export")),
                HEADER,
                row(),
                row("2", "- CRC"),
                row("2", "-"),
                List.of(),
                row("1", "- Atlantis"),
                row("12", ""));

        ReadResult read = read(workbook);

        assertThat(read.counts().rowsRead()).isEqualTo(7);
        assertThat(read.counts().rowsUsed()).isEqualTo(1);
        assertThat(read.counts().skipped()).isEqualTo(3);
        assertThat(read.counts().rejected()).isEqualTo(2);
        assertThat(read.counts().blank()).isEqualTo(1);
        assertThat(read.notices())
                .extracting(Notice::code)
                .containsExactly(
                        "row_above_header",
                        "unknown_state_under_review",
                        "unknown_session",
                        "other_mechanism",
                        "other_mechanism");
    }

    @Test
    void theSameRecordsGiveTheSameBytes() throws IOException {
        ReadResult read = read(workbook(HEADER, row()));

        assertThat(UhriFiles.written(OutputFormat.UHRI_XLSX, read.dataset()))
                .isEqualTo(UhriFiles.written(OutputFormat.UHRI_XLSX, read.dataset()));
    }

    @Test
    void jsonBecomesAWorkbookWithTheSameRecords() throws IOException {
        ReadResult json = UhriFiles.json(UhriFiles.array(UhriFiles.PERU));

        ReadResult again = read(UhriFiles.written(OutputFormat.UHRI_XLSX, json.dataset()));

        Recommendation before = json.dataset().getRecommendations().get(0);
        Recommendation after = again.dataset().getRecommendations().get(0);
        assertThat(after.withSource(before.getSource()).withExtras(before.getExtras()))
                .isEqualTo(before);
        assertThat(after.getExtras()).doesNotContainKey("DocumentId").containsKey("PublicationDateOnUhri");
    }

    @Property(tries = 200)
    void cellsOfAnyContentComeBack(@ForAll("rows") List<List<SheetCell>> rows) throws IOException {
        List<List<SheetCell>> all = new ArrayList<>(List.of(HEADER));
        all.addAll(rows);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter out = SheetWriter.open(bytes, "Export")) {
            for (List<SheetCell> row : all) {
                out.beginRow();
                row.forEach(out::add);
                out.endRow();
            }
            out.finish();
        }
        assertComesBack(bytes.toByteArray());
    }

    @Provide
    Arbitrary<List<List<SheetCell>>> rows() {
        Arbitrary<SheetCell> text = Arbitraries.of(
                        "-",
                        "- ",
                        " a ",
                        "- b\n- c",
                        "- b\nc",
                        "\n",
                        "NUMBER 5",
                        "TEXT x",
                        "_x000D_",
                        "\r",
                        "é\u0001",
                        "2023-06-01T10:53:45.827",
                        "- Peru",
                        "Supported",
                        "101.7 x",
                        "<&>\"'")
                .map(CellForm::text);
        Arbitrary<SheetCell> any = Arbitraries.oneOf(
                text,
                Arbitraries.doubles().between(-10, 100_000).map(UhriXlsxTest::number),
                Arbitraries.of(
                        SheetCell.BLANK,
                        new SheetCell(SheetCell.Kind.BOOLEAN, "FALSE", 0),
                        new SheetCell(SheetCell.Kind.ERROR, "#N/A", 0)));
        return Arbitraries.maps(Arbitraries.of(TEXT, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14), any)
                .ofMaxSize(6)
                .map(changes -> {
                    List<SheetCell> row = row();
                    changes.forEach(row::set);
                    return row;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Test
    void aStateMayStandAsABareCode() throws IOException {
        ReadResult read = read(workbook(HEADER, row("1", "- ET")));

        assertThat(read.dataset().getReviews().get(0).getId()).hasToString("ETH-4");
        assertThat(row().get(COUNTRIES).text()).isEqualTo("- Peru");
    }
}
