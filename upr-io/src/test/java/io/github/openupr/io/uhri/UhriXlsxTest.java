package io.github.openupr.io.uhri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.code.Position;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.sheet.SheetCell;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The workbook of the export. */
class UhriXlsxTest {

    @Test
    void aRowOfTheReviewIsReadAndComesBackCellByCell() throws IOException {
        byte[] workbook = UhriSheets.workbook(UhriSheets.HEADER, UhriSheets.row());
        ReadResult read = UhriSheets.read(workbook);

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
        UhriSheets.assertComesBack(workbook);
    }

    @Test
    void theWorkbookOpensInAnotherReader() throws IOException {
        byte[] written = UhriFiles.written(
                OutputFormat.UHRI_XLSX,
                UhriSheets.read(UhriSheets.workbook(UhriSheets.HEADER, UhriSheets.row("0", "=1+1 \u0007 _x0041_ é")))
                        .dataset());

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Blatt & 1");
            assertThat(rows.get(0).getCellText(2)).isEqualTo("Reccomending Body");
            assertThat(rows.get(1).getCell(0).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(0)).startsWith("=1+1 ");
            assertThat(rows.get(1).getCellAsNumber(UhriSheets.DATE).orElseThrow())
                    .isEqualByComparingTo("45012");
        }
    }

    @Test
    void oddCellsComeBack() throws IOException {
        List<SheetCell> odd =
                UhriSheets.row("13", "", "4", "Right to health\n- Right to education\nand more", "1", "Peru");
        odd.set(UhriSheets.SESSION, UhriSheets.number(42));
        odd.set(UhriSheets.DATE, CellForm.text("2023-03-27"));
        List<SheetCell> error = UhriSheets.row("9", "");
        error.set(UhriSheets.THEMES, new SheetCell(SheetCell.Kind.ERROR, "#REF!", 0));
        error.set(UhriSheets.DATE, new SheetCell(SheetCell.Kind.BOOLEAN, "TRUE", 0));
        error.set(15, UhriSheets.number(1e9));

        byte[] workbook = UhriSheets.workbook(
                UhriSheets.HEADER,
                UhriSheets.row(),
                odd,
                error,
                UhriSheets.row("0", "  101.7  Text \n ", "3", "- A/HRC/53/8"));

        UhriSheets.assertComesBack(workbook);
        assertThat(UhriSheets.read(workbook).notices())
                .extracting(Notice::code)
                .contains("error_cell", "annotation_repeated", "unknown_theme");
    }

    @Test
    void columnsAreFoundByTheirTitlesAndOthersAreKept() throws IOException {
        List<SheetCell> header = new ArrayList<>(UhriSheets.HEADER);
        List<SheetCell> cells = UhriSheets.row();
        header.set(UhriSheets.BODY, CellForm.text(" Recommending  body "));
        header.add(CellForm.text("Remark"));
        header.add(CellForm.text("Text"));
        cells.add(UhriSheets.number(3.5));
        cells.add(CellForm.text("second text"));
        Collections.swap(header, 0, 16);
        Collections.swap(cells, 0, 16);
        byte[] workbook = UhriSheets.workbook(header, cells);

        ReadResult read = UhriSheets.read(workbook);

        assertThat(read.dataset().getRecommendations().get(0).getExtras())
                .containsEntry("Remark", "NUMBER 3.5")
                .containsValue("second text");
        assertThat(read.notices()).extracting(Notice::code).containsExactly("column_repeated");
        UhriSheets.assertComesBack(workbook);
    }

    @Test
    void aSheetWithoutOurHeaderIsNotOurs() throws IOException {
        byte[] other = UhriSheets.workbook(Arrays.asList(CellForm.text("To"), CellForm.text("Text")), UhriSheets.row());

        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UhriSheets.read(other))
                .withMessageContaining("missing: Countries Concerned, Reccomending Body, UPR Session")
                .satisfies(e -> assertThat(e.code()).isEqualTo("not_this_format"));
    }

    @Test
    void rowsThatCannotBeUsedAreCounted() throws IOException {
        byte[] workbook = UhriSheets.workbook(
                List.of(CellForm.text("An export")),
                UhriSheets.HEADER,
                UhriSheets.row(),
                UhriSheets.row("2", "- CRC"),
                UhriSheets.row("2", "-"),
                List.of(),
                UhriSheets.row("1", "- Atlantis"),
                UhriSheets.row("12", ""));

        ReadResult read = UhriSheets.read(workbook);

        assertThat(read.counts().rowsRead()).isEqualTo(7);
        assertThat(read.counts().rowsUsed()).isEqualTo(1);
        assertThat(read.counts().skipped()).isEqualTo(3);
        assertThat(read.counts().rejected()).isEqualTo(2);
        assertThat(read.counts().blank()).isEqualTo(1);
        assertThat(read.notices())
                .extracting(Notice::code)
                .containsExactly(
                        "row_above_header",
                        "blank_row",
                        "unknown_state_under_review",
                        "unknown_session",
                        "other_mechanism",
                        "other_mechanism");
    }

    @Test
    void theSameRecordsGiveTheSameBytes() throws IOException {
        ReadResult read = UhriSheets.read(UhriSheets.workbook(UhriSheets.HEADER, UhriSheets.row()));

        assertThat(UhriFiles.written(OutputFormat.UHRI_XLSX, read.dataset()))
                .isEqualTo(UhriFiles.written(OutputFormat.UHRI_XLSX, read.dataset()));
    }

    @Test
    void jsonBecomesAWorkbookWithTheSameRecords() throws IOException {
        ReadResult json = UhriFiles.json(UhriFiles.array(UhriFiles.PERU));

        ReadResult again = UhriSheets.read(UhriFiles.written(OutputFormat.UHRI_XLSX, json.dataset()));

        Recommendation before = json.dataset().getRecommendations().get(0);
        Recommendation after = again.dataset().getRecommendations().get(0);
        assertThat(after.withSource(before.getSource()).withExtras(before.getExtras()))
                .isEqualTo(before);
        assertThat(after.getExtras()).doesNotContainKey("DocumentId").containsKey("PublicationDateOnUhri");
    }

    @Test
    void aStateMayStandAsABareCode() throws IOException {
        ReadResult read = UhriSheets.read(UhriSheets.workbook(UhriSheets.HEADER, UhriSheets.row("1", "- ET")));

        assertThat(read.dataset().getReviews().get(0).getId()).hasToString("ETH-4");
        assertThat(UhriSheets.row().get(UhriSheets.COUNTRIES).text()).isEqualTo("- Peru");
    }
}
