package io.github.openupr.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as people leave them: numbers for texts, errors of formulas, other sheets. */
class BadWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void whatASpreadsheetMadeOfTextsIsTold() throws IOException {
        Path file = workbook(sheet -> {
            header(sheet, "id", "review", "text", "number", "part", "response_position", "response_responded_on");
            sheet.value(1, 0, "KAZ-4:r1");
            sheet.value(1, 1, "KAZ-4");
            sheet.value(1, 2, "=1+1");
            sheet.value(1, 3, 140.1);
            sheet.value(1, 4, "2");
            sheet.value(1, 5, "noted");
            sheet.value(1, 6, 45_688);
        });
        ReadResult read = UprReader.of(SourceFormat.XLSX).read(file);

        assertThat(read.notices()).extracting(Notice::code).containsExactly("cell_retyped", "cell_retyped");
        Recommendation recommendation = read.dataset().getRecommendations().get(0);
        assertThat(recommendation.getText()).isEqualTo("=1+1");
        assertThat(recommendation.getNumber()).contains("140.1");
        assertThat(recommendation.getPart()).hasValue(2);
        assertThat(recommendation.getResponse().orElseThrow().getRespondedOn()).contains(LocalDate.of(2025, 1, 31));
    }

    @Test
    void datesMayBeTextsOrDates() throws IOException {
        Path file = workbook(sheet -> {
            header(sheet, "id", "review", "text", "response_position", "response_responded_on");
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 0, "KAZ-4:r" + row);
                sheet.value(row, 1, "KAZ-4");
                sheet.value(row, 2, "Build schools.");
                sheet.value(row, 3, "noted");
            }
            sheet.value(1, 4, LocalDate.of(2025, 1, 31));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
            sheet.value(2, 4, "2025-01-31");
        });
        ReadResult read = UprReader.of(SourceFormat.XLSX).read(file);

        assertThat(read.notices()).isEmpty();
        assertThat(read.dataset().getRecommendations())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getResponse().orElseThrow().getRespondedOn())
                        .contains(LocalDate.of(2025, 1, 31)));
    }

    @Test
    void aTextThatIsLongerThanACellIsNotCut() throws IOException {
        String text = "\uD83D\uDD4A".repeat(40_000) + "'=\r\n_x0041_\0 ";
        UprDataset dataset = UprDataset.builder()
                .addRecommendations(Recommendation.builder()
                        .from(Specimens.recommendation())
                        .text(text)
                        .build())
                .build();
        Path file = folder.resolve("long.xlsx");
        UprWriter.of(OutputFormat.XLSX).write(dataset, file);
        ReadResult read = UprReader.of(SourceFormat.XLSX).read(file);

        assertThat(read.notices()).isEmpty();
        assertThat(read.dataset()).isEqualTo(dataset);
    }

    @Test
    void noCellIsAFormulaAndTheBytesTellNoTime() throws IOException {
        Path first = folder.resolve("first.xlsx");
        UprDataset dataset = UprDataset.builder()
                .addRecommendations(Recommendation.builder()
                        .from(Specimens.recommendation())
                        .text("=HYPERLINK(\"x\")")
                        .build())
                .build();
        UprWriter.of(OutputFormat.XLSX).write(dataset, first);

        try (ZipFile zip = new ZipFile(first.toFile())) {
            assertThat(zip.stream()).allSatisfy(part -> {
                assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
                assertThat(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("<f>");
            });
        }
    }

    @Test
    void otherSheetsAreToldAndAWorkbookWithoutTablesIsRefused() throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (OutputStream out = Files.newOutputStream(other);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            header(workbook.newWorksheet("recommendations"), "id", "review", "text");
            header(workbook.newWorksheet("notes"), "x");
        }
        assertThat(UprReader.of(SourceFormat.XLSX).read(other).notices())
                .extracting(Notice::code)
                .containsExactly("sheet_not_read");

        try (OutputStream out = Files.newOutputStream(other);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            header(workbook.newWorksheet("notes"), "x");
        }
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UprReader.of(SourceFormat.XLSX).read(other))
                .satisfies(e -> assertThat(e.code()).isEqualTo("not_this_format"));
    }

    private static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    private Path workbook(Filling filling) throws IOException {
        Path file = folder.resolve("recommendations.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("recommendations"));
        }
        return file;
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }
}
