package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.schema.SchemaFiles;
import io.github.openupr.schema.UprSchema;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.Occurrences;
import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a validation found, in the forms that are not SARIF, and what holds for all forms. */
class ValidationReportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aReportIsWrittenAsPeopleHaveReadIt(ReportFormat format) throws IOException {
        Golden.check(
                "report." + format, Reports.written(format, Reports.mixed()).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aFileHasTheSameBytesAsAStreamInAnyLocale(ReportFormat format) throws IOException {
        Path target = Files.writeString(folder.resolve("report"), "what stood here before");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            ReportWriter.of(format).write(Reports.mixed(), target);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Files.readString(target)).isEqualTo(Reports.written(format, Reports.mixed()));
        assertThat(TinyFiles.namesIn(folder)).containsExactly("report");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aStreamIsFlushedAndStaysOpen(ReportFormat format) throws IOException {
        boolean[] flushed = {false};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                flushed[0] = false;
            }

            @Override
            public void flush() {
                flushed[0] = true;
            }

            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        ReportWriter.of(format).write(Reports.mixed(), out);
        assertThat(flushed[0]).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aStreamThatFailsIsAnIoException(ReportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ReportWriter.of(format).write(Reports.mixed(), full))
                .withMessage("No space left on device");
    }

    @Test
    void jsonFollowsItsSchemaAndHasItsListsEvenWhereTheyAreEmpty() {
        for (ValidationReport report : List.of(Reports.mixed(), Reports.NOTHING)) {
            assertThat(SchemaFiles.errors(
                            SchemaFiles.validator(UprSchema.Kind.REPORT),
                            SchemaFiles.parse(Reports.written(ReportFormat.JSON, report)),
                            true))
                    .isEmpty();
        }
        assertThat(Reports.written(ReportFormat.JSON, Reports.NOTHING)).isEqualTo("""
                {
                  "schemaVersion": "1.0",
                  "counts": {
                    "error": 0,
                    "warning": 0,
                    "info": 0
                  },
                  "notices": [],
                  "occurrences": [],
                  "skippedRules": []
                }
                """);
    }

    @Test
    void aReportWithoutNoticesSaysSoAndStillNamesWhatDidNotRun() {
        assertThat(Reports.written(ReportFormat.TEXT, Reports.NOTHING))
                .isEqualTo("Nothing was found that is worth a notice.\n");
        assertThat(Reports.written(
                        ReportFormat.TEXT,
                        new ValidationReport(
                                List.of(),
                                List.of(),
                                List.of(new SkippedRule("html_entity", "the policy disables it")))))
                .isEqualTo("""
                        Nothing was found that is worth a notice.

                        not looked at, or not everywhere:
                          1 rule (html_entity): the policy disables it
                        """);
    }

    @Test
    void theGravestComeFirstThenTheMostFrequent() {
        ValidationReport report = new ValidationReport(
                List.of(),
                List.of(
                        new Occurrences("a", Severity.INFO, 9),
                        new Occurrences("b", Severity.ERROR, 1),
                        new Occurrences("c", Severity.ERROR, 2),
                        new Occurrences("d", Severity.ERROR, 1)),
                List.of());
        assertThat(Reports.written(ReportFormat.TEXT, report)).isEqualTo("""
                error c (2)
                  none of them was kept to be shown here

                error b (1)
                  none of them was kept to be shown here

                error d (1)
                  none of them was kept to be shown here

                info a (9)
                  none of them was kept to be shown here

                4 errors, 0 warnings, 9 remarks
                """);
    }

    @Test
    void noticesOfAReaderAreShownTheSameWay() {
        Notice notice = Notice.of("html_entity", Severity.WARNING, "an entity", Reports.at("a.csv", "row 3"), "&lt;");
        assertThat(Reports.written(
                        ReportFormat.TEXT, ValidationReport.of(List.of(notice), Map.of("html_entity", 1_205L))))
                .isEqualTo("""
                        warning html_entity (1,205): A text holds an HTML entity.
                          a.csv, row 3
                            an entity [&lt;]
                          and 1,204 more

                        0 errors, 1,205 warnings, 0 remarks
                        To have one explained: upr rules html_entity
                        To leave one out of upr validate, --policy and a file with
                          {"disable": ["html_entity"]}
                        """);
    }

    @Test
    void textIsBrokenAtBlanksWithinEightyColumnsAndSteersNoTerminal() {
        String text = Reports.written(
                ReportFormat.TEXT,
                Reports.of(Notice.of(
                        "html_entity",
                        Severity.WARNING,
                        "evil\u001b[2J\nname\u202e of " + "word ".repeat(40) + "x".repeat(100),
                        Reports.at("a\n.csv", "row 3"),
                        "v".repeat(500))));
        assertThat(text).contains("  a?.csv, row 3\n    evil?[2J?name? of word word");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80).anyMatch(line -> line.endsWith("..."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void noSpreadsheetRunsWhatTheDataHolds(String text) {
        Notice notice = Notice.of("html_entity", Severity.WARNING, text, Reports.at(text, text), text);
        assertThat(Reports.written(ReportFormat.CSV, Reports.of(notice)).split("'", -1))
                .as("source, location, message, value")
                .hasSize(5);
    }
}
