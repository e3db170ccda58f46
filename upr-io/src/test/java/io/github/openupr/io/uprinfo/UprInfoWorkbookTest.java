package io.github.openupr.io.uprinfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.validation.Notice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class UprInfoWorkbookTest {

    private static final List<String> HEADER = List.of(Export.HEADER.split(","));
    private static final List<Object> ROW = List.of(
            "Kazakhstan",
            "Asia",
            "OIC, CIS",
            "Plant trees ",
            "France",
            "WEOG",
            "EU, OIF",
            "Accepted",
            5,
            "Death penalty",
            7);

    @Test
    void aRowOfXlsxIsReadAsInTheCsv() throws IOException {
        ReadResult csv = Export.readRows(
                "Kazakhstan,Asia,\"OIC, CIS\",Plant trees ,France,WEOG,\"EU, OIF\",Accepted,5,Death penalty,7");
        ReadResult xlsx = read(workbook(sheet -> {
            put(sheet, 0, HEADER);
            put(sheet, 1, ROW);
        }));

        assertThat(xlsx.dataset().getRecommendations()).isEqualTo(csv.dataset().getRecommendations());
        assertThat(xlsx.notices()).isEmpty();
    }

    @Test
    void aTitleAndAnotherOrderOfColumnsAreReadAndTheTitleIsTold() throws IOException {
        ReadResult read = read(workbook(sheet -> {
            put(sheet, 0, List.of("Recommendations to Kazakhstan"));
            put(sheet, 4, List.of("Session", "Text", "Remark", "To"));
            put(sheet, 5, List.of(7, "Plant trees", "mine", "Kazakhstan"));
        }));

        assertThat(codes(read)).containsExactly("row_above_header");
        assertThat(read.counts().skipped()).isEqualTo(1);
        assertThat(read.dataset().getRecommendations()).singleElement().satisfies(record -> {
            assertThat(record.getText()).isEqualTo("Plant trees");
            assertThat(record.getExtras()).containsEntry("Remark", "mine");
            assertThat(record.getSource().orElseThrow().getLocation()).contains("row 6");
        });
    }

    @Test
    void otherSheetsAreNamedAndEmptyOnesNot() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            put(workbook.newWorksheet("Remarks"), 0, List.of("Counted by hand"));
            workbook.newWorksheet("Empty");
            for (String name : List.of("First", "Second")) {
                Worksheet sheet = workbook.newWorksheet(name);
                put(sheet, 0, HEADER);
                put(sheet, 1, ROW);
            }
        }

        ReadResult read = read(out.toByteArray());

        assertThat(read.dataset().getRecommendations()).hasSize(1);
        assertThat(read.notices())
                .allMatch(notice -> notice.code().equals("sheet_not_read"))
                .extracting(notice -> notice.value().orElseThrow())
                .containsExactly("Remarks", "Second");
    }

    @Test
    void datesForNumbersAndMergedCellsAndBlankRowsAreTold() throws IOException {
        ReadResult read = read(workbook(sheet -> {
            put(sheet, 0, HEADER);
            put(sheet, 1, ROW);
            sheet.style(1, 10).format("yyyy-mm-dd").set();
            put(sheet, 2, List.of(" "));
            put(sheet, 3, ROW);
            sheet.range(1, 0, 3, 0).merge();
        }));

        assertThat(codes(read)).containsExactly("date_for_number", "blank_row", "merged_cells");
        assertThat(read.dataset().getReviews().get(0).getSession()).hasValue(7);
        assertThat(read.counts().blank()).isEqualTo(1);
    }

    @Test
    void aWorkbookWithoutTheHeaderSaysWhatItsFirstRowIs() throws IOException {
        byte[] other = workbook(sheet -> put(sheet, 0, List.of("Name", "Amount")));
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(other))
                .withMessageContaining("[Name, Amount]")
                .satisfies(e -> assertThat(e.code()).isEqualTo("not_this_format"));

        byte[] empty = workbook(sheet -> {});
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(empty))
                .satisfies(e -> assertThat(e.code()).isEqualTo("empty_input"));
    }

    @Test
    void aColumnNamedTwiceIsRefusedAsInTheCsv() throws IOException {
        byte[] twice = workbook(sheet -> put(sheet, 0, List.of("To", "Text", "Session", "Session")));

        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(twice))
                .withMessageContaining("\"Session\" twice")
                .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"));
    }

    @Test
    void aRowWithoutAReviewIsRejectedAndTheOthersAreRead() throws IOException {
        ReadResult read = read(workbook(sheet -> {
            put(sheet, 0, HEADER);
            put(sheet, 1, List.of("Atlantis", "", "", "Plant trees", "", "", "", "", "", "", 7));
            put(sheet, 2, List.of("Kazakhstan", "", "", "Plant trees", "", "", "", "", "", "", "2015"));
            put(sheet, 3, ROW);
        }));

        assertThat(codes(read)).containsExactly("unknown_state_under_review", "unknown_session");
        assertThat(read.dataset().getRecommendations()).hasSize(1);
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Data"));
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                sheet.value(row, i, values.get(i).toString());
            }
        }
    }

    private static ReadResult read(byte[] bytes) throws IOException {
        ReadResult read = UprReader.of(SourceFormat.UPR_INFO_XLS).read(new ByteArrayInputStream(bytes), "test.csv");
        ReadCounts counts = read.counts();
        assertThat(counts.rowsRead())
                .isEqualTo(counts.rowsUsed() + counts.skipped() + counts.rejected() + counts.blank());
        return read;
    }

    private static List<String> codes(ReadResult read) {
        return read.notices().stream().map(Notice::code).toList();
    }
}
