package io.github.openupr.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.Term;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that people edited, cut, mixed up or made to do harm: one clear error, or a notice for each row, and nothing lost. */
class BadTablesTest {

    private static final String HEADER = "id,review,text\n";
    private static final String ROW = "KAZ-4:r1,KAZ-4,Build schools.\n";

    @TempDir
    private Path folder;

    private Path tables;

    @BeforeEach
    void write() throws IOException {
        tables = Files.createDirectory(folder.resolve("tables"));
        describe("recommendations", "recommendations.csv");
    }

    private void describe(String... namesAndPaths) throws IOException {
        StringBuilder json = new StringBuilder("{\"resources\":[");
        for (int i = 0; i < namesAndPaths.length; i += 2) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"name\":\"" + namesAndPaths[i] + "\",\"path\":\"" + namesAndPaths[i + 1] + "\"}");
        }
        Files.writeString(tables.resolve("datapackage.json"), json.append("]}"));
    }

    private ReadResult read(String recommendations) throws IOException {
        Files.writeString(tables.resolve("recommendations.csv"), recommendations);
        return read(ReadOptions.defaults());
    }

    private ReadResult read(ReadOptions options) throws IOException {
        ReadResult read = UprReader.of(SourceFormat.CSV, options).read(tables);
        assertThat(read.counts().rowsRead())
                .isEqualTo(read.counts().rowsUsed()
                        + read.counts().skipped()
                        + read.counts().rejected()
                        + read.counts().blank());
        return read;
    }

    private void fails(String code, String message) {
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(ReadOptions.defaults()))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.getMessage()).contains("; "));
    }

    private void fails(String recommendations, String code, String message) throws IOException {
        Files.writeString(tables.resolve("recommendations.csv"), recommendations);
        fails(code, message);
    }

    @Test
    void columnsMayStandInAnyOrderAndMostMayBeMissing() throws IOException {
        ReadResult read = read("\uFEFFtext,review,id,cells\r\n,,,\r\nBuild schools.,KAZ-4,KAZ-4:r1,7\r\n\r\n");

        assertThat(read.notices()).extracting(Notice::code).containsExactly("unknown_column");
        assertThat(only(read).getText()).isEqualTo("Build schools.");
        assertThat(only(read).getExtras()).containsEntry("cells", "7").hasSize(1);
        assertThat(read.counts().blank()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void spreadsheetsOfOtherCountriesSeparateOtherwise(String delimiter) throws IOException {
        assertThat(only(read((HEADER + ROW).replace(",", delimiter))).getText()).isEqualTo("Build schools.");
    }

    @Test
    void whatPandasMakesOfNumbersDaysAndTruthValuesIsRead() throws IOException {
        ReadResult read = read("""
                id,review,text,part,response_position,response_partial,response_responded_on
                KAZ-4:r1,KAZ-4,Build schools.,2.0,supported,True,2025-01-31 00:00:00
                """);

        assertThat(read.notices()).isEmpty();
        assertThat(only(read).getPart()).hasValue(2);
        assertThat(only(read).getResponse().orElseThrow().getPartial()).contains(true);
        assertThat(only(read).getResponse().orElseThrow().getRespondedOn().orElseThrow())
                .isEqualTo("2025-01-31");
    }

    @Test
    void aWrongCellIsKeptAmongTheExtras() throws IOException {
        ReadResult read = read("""
                id,review,text,part,response_position,response_wording,extras
                KAZ-4:r1,KAZ-4,Build schools.,two,agreed,OK,"{""part"":""x""}"
                """);

        assertThat(read.notices()).extracting(Notice::code).containsExactly("cell_invalid", "cell_invalid");
        assertThat(read.notices().get(0).toString())
                .contains("recommendations, row 2, column part")
                .contains("two");
        assertThat(only(read).getResponse()).isEmpty();
        assertThat(only(read).getExtras())
                .containsEntry("part", "x")
                .containsEntry("part~2", "two")
                .containsEntry("response_position", "agreed")
                .containsEntry("response_wording", "OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {",KAZ-4,T", "KAZ-4,KAZ-4,T", "KAZ-4:r1,,T", "Build schools.,KAZ-4:r1,KAZ-4"})
    void aRowWithoutItsNameIsLeftOutAndTold(String row) throws IOException {
        ReadResult read = read(HEADER + row + "\n" + ROW);

        assertThat(read.notices()).extracting(Notice::code).containsExactly("row_invalid");
        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(only(read).getId()).hasToString("KAZ-4:r1");
    }

    @Test
    void cellsBehindTheLastColumnAreTold() throws IOException {
        ReadResult read = read(HEADER + "KAZ-4:r1,KAZ-4,Build schools, and roads.\n");

        assertThat(read.notices()).extracting(Notice::code).containsExactly("row_width");
        assertThat(read.notices().get(0).value()).contains(" and roads.");
    }

    @Test
    void rowsOfListsInAnotherOrderFindTheirRecords() throws IOException {
        describe("recommendations", "recommendations.csv", "recommendation_themes", "themes.csv");
        Files.writeString(
                tables.resolve("themes.csv"),
                "recommendation,position,scheme,label\nKAZ-4:r2,1,s,C\nKAZ-4:r1,2,s,B\nKAZ-4:r1,1,s,A\nKAZ-4:r9,1,s,D\n");
        ReadResult read = read(HEADER + ROW + ROW.replace("r1", "r2"));

        assertThat(read.notices()).extracting(Notice::code).containsExactly("rows_out_of_order", "parent_missing");
        assertThat(read.dataset().getRecommendations().get(0).getThemes())
                .extracting(Term::getLabel)
                .containsExactly("A", "B");
        assertThat(read.dataset().getRecommendations().get(1).getThemes())
                .extracting(Term::getLabel)
                .containsExactly("C");
        assertThat(read.counts().rejected()).isEqualTo(1);
    }

    @Test
    void theRowsOfARejectedRecordAreToldToo() throws IOException {
        describe("recommendations", "recommendations.csv", "recommendation_themes", "themes.csv");
        Files.writeString(
                tables.resolve("themes.csv"), "recommendation,position,scheme,label\nKAZ-4:r1,1,s,A\nKAZ-4:r2,1,s,B\n");
        ReadResult read = read(HEADER + ROW.replace("KAZ-4,", "nowhere,") + ROW.replace("r1", "r2"));

        assertThat(read.notices()).extracting(Notice::code).containsExactly("row_invalid", "parent_missing");
        assertThat(only(read).getThemes()).extracting(Term::getLabel).containsExactly("B");
    }

    @Test
    void aHeaderWithTwoColumnsOfOneNameIsAnError() throws IOException {
        fails("id,text,text\n", "malformed", "two columns \"text\"");
    }

    @Test
    void aTableWithoutItsHeaderIsAnError() throws IOException {
        fails(ROW, "malformed", "no column \"id\"");
        fails("", "malformed", "no column \"id\"");
    }

    @Test
    void aCutFileIsAnErrorWithItsRow() throws IOException {
        fails(HEADER + ROW + "KAZ-4:r2,KAZ-4,\"Build", "malformed", "no CSV");
    }

    @Test
    void otherCharactersAreAnError() throws IOException {
        Files.write(
                tables.resolve("recommendations.csv"),
                (HEADER + "KAZ-4:r1,KAZ-4,école\n").getBytes(StandardCharsets.UTF_16));
        fails("malformed", "UTF-8");
        Files.write(
                tables.resolve("recommendations.csv"),
                (HEADER + "KAZ-4:r1,KAZ-4,école\n").getBytes(StandardCharsets.ISO_8859_1));
        fails("malformed", "UTF-8");
        assertThat(only(read(ReadOptions.builder()
                                .charset(StandardCharsets.ISO_8859_1)
                                .build()))
                        .getText())
                .isEqualTo("école");
    }

    @Test
    void limitsHold() throws IOException {
        Files.writeString(
                tables.resolve("recommendations.csv"), HEADER + "KAZ-4:r1,KAZ-4," + "x".repeat(1_000_000) + "\n");
        assertThat(only(read(ReadOptions.defaults())).getText()).hasSize(1_000_000);
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(ReadOptions.builder()
                        .limits(ReadLimits.defaults().withMaxFieldLength(100_000))
                        .build()))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit_field_length"));
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(ReadOptions.builder()
                        .limits(ReadLimits.defaults().withMaxBytes(100_000))
                        .build()))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit_bytes"));
    }

    @Test
    void theLimitOfBytesHoldsForAllFilesOfAFolderTogether() throws IOException {
        describe("recommendations", "recommendations.csv", "recommendation_themes", "themes.csv");
        Files.writeString(tables.resolve("recommendations.csv"), HEADER + ROW + "\n".repeat(60_000));
        Files.writeString(
                tables.resolve("themes.csv"),
                "recommendation,position,scheme,label\nKAZ-4:r1,1,s,A\n" + "\n".repeat(60_000));

        assertThat(only(read(ReadOptions.builder()
                                .limits(ReadLimits.defaults().withMaxBytes(150_000))
                                .build()))
                        .getThemes())
                .hasSize(1);
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(ReadOptions.builder()
                        .limits(ReadLimits.defaults().withMaxBytes(100_000))
                        .build()))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit_bytes"));
    }

    @Test
    void extrasThatAreNoJsonAreKeptAsTheyAre() throws IOException {
        ReadResult read = read("id,review,text,extras\nKAZ-4:r1,KAZ-4,T,\"{\"\"a\"\":\"\"b\nc\"\"}\"\n");

        assertThat(read.notices()).extracting(Notice::code).containsExactly("cell_invalid");
        assertThat(only(read).getExtras()).containsEntry("extras", "{\"a\":\"b\nc\"}");
    }

    @Test
    void aFileThatIsNamedAndNotThereIsAnError() {
        fails("malformed", "\"recommendations.csv\", which is not there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../recommendations.csv", "/etc/passwd", "a/../../b.csv", "https://example.org/a.csv", "C:x"})
    void aPathOutsideThePackageIsAnError(String path) throws IOException {
        describe("recommendations", path);
        fails("malformed", "does not stand in the package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "{\"resources\":[]}", "{\"resources\":[{}]}", "{\"a\":1,\"a\":1}"})
    void aBrokenDescriptionIsAnError(String json) throws IOException {
        Files.writeString(tables.resolve("datapackage.json"), json);
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(ReadOptions.defaults()))
                .satisfies(e -> assertThat(e.code()).isIn("malformed", "empty_input"));
    }

    @Test
    void deepNestingIsAnError() throws IOException {
        Files.writeString(
                tables.resolve("datapackage.json"), "{\"licenses\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        fails("malformed", "is no JSON");
    }

    @Test
    void aFileThatIsNotNamedIsTold() throws IOException {
        Files.writeString(tables.resolve("notes.txt"), "remember");
        ReadResult read = read(HEADER + ROW);

        assertThat(read.notices()).extracting(Notice::code).containsExactly("file_not_read");
        assertThat(read.notices().get(0).value()).contains("notes.txt");
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsAnError() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write(Files.readAllBytes(tables.resolve("datapackage.json")));
            zip.putNextEntry(new ZipEntry("recommendations.csv"));
            zip.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1_000; i++) {
                zip.write(ROW.repeat(1_000).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UprReader.of(
                                SourceFormat.CSV,
                                ReadOptions.builder()
                                        .limits(ReadLimits.defaults().withMaxBytes(10_000_000))
                                        .build())
                        .read(bomb))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit_bytes"));
    }

    @Test
    void aFileThatIsNoPackageIsToldSo() throws IOException {
        Path csv = Files.writeString(folder.resolve("recommendations.csv"), HEADER + ROW);
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UprReader.of(SourceFormat.CSV).read(csv))
                .satisfies(e -> assertThat(e.code()).isEqualTo("not_this_format"));
        Path workbook = folder.resolve("tables.xlsx");
        UprWriter.of(OutputFormat.XLSX).write(Specimens.fullDataset(), workbook);
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UprReader.of(SourceFormat.CSV).read(workbook))
                .satisfies(e -> assertThat(e.code()).isEqualTo("not_this_format"));
        assertThat(UprReader.detect(workbook).format()).contains(SourceFormat.XLSX);
    }

    private static Recommendation only(ReadResult read) {
        assertThat(read.dataset().getRecommendations()).hasSize(1);
        return read.dataset().getRecommendations().get(0);
    }
}
