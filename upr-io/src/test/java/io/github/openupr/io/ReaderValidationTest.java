package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationPolicy;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.Occurrences;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's records are validated as they come, and what it told stands in the report. */
class ReaderValidationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String SELF = TinyFiles.row("Chad", "Open a school in every village", "Chad", "Accepted", "5");
    private static final String NO_RESPONSE =
            TinyFiles.row("Chad", "Let the judges visit all prisons", "Peru", "Perhaps", "5");
    private static final String UNKNOWN =
            TinyFiles.row("Chad", "Let the judges visit all prisons", "Atlantis", "Accepted", "5");

    @TempDir
    private Path folder;

    private UprValidator validator = UprValidator.standard();

    @BeforeEach
    void fixTheClock() {
        validator = UprValidator.builder().clock(CLOCK).build();
    }

    private ValidationReport validate(ReadOptions options, String... files) throws IOException {
        Path[] paths = new Path[files.length];
        for (int i = 0; i < files.length; i++) {
            paths[i] = TinyFiles.write(folder, (char) ('a' + i) + ".in", files[i]);
        }
        try (RecordReader in = UprReader.detecting(options).open(List.of(paths))) {
            return in.validate(validator);
        }
    }

    private static List<String> places(ValidationReport report, String code) {
        return report.notices().stream()
                .filter(notice -> notice.code().equals(code))
                .map(notice -> notice.location().orElseThrow())
                .map(ref ->
                        ref.getSource().orElse("") + ": " + ref.getLocation().orElse(""))
                .toList();
    }

    private static Occurrences occurrences(ValidationReport report, String code) {
        return report.occurrences().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noticesSayWhereTheirRecordsStand() throws IOException {
        String dataset = TinyFiles.json(
                TinyFiles.review("PER-4", 42),
                "\n\"recommendations\": [\n{\"id\": \"PER-4:r1\", \"review\": \"PER-4\", \"text\": \"Plant trees.\","
                        + " \"recommendingStates\": [\"PER\"]}]");
        String line =
                "{\"type\": \"recommendation\", \"id\": \"TCD-1:r1\", \"review\": \"TCD-1\", \"text\": \"Plant trees.\","
                        + " \"recommendingStates\": [\"TCD\"]}";
        assertThat(places(
                        validate(ReadOptions.defaults(), dataset, TinyFiles.csv(SELF), TinyFiles.lines(line)),
                        "self_recommendation"))
                .containsExactly("a.in: /recommendations/0, line 3", "b.in: row 2", "c.in: line 2");
    }

    @Test
    void itIsTheReportOfTheWholeDatasetAndTheReadersNotices() throws IOException {
        String file = TinyFiles.csv(SELF, UNKNOWN, SELF);
        ValidationReport streamed = validate(ReadOptions.defaults(), file);
        ReadResult read = UprReader.detecting().read(folder.resolve("a.in"));
        UprDataset dataset = read.dataset();
        assertThat(streamed.notices())
                .containsAll(validator.validate(dataset).notices())
                .extracting(Notice::code)
                .contains("unknown_recommending_state");
        assertThat(streamed.count("self_recommendation"))
                .isEqualTo(validator.validate(dataset).count("self_recommendation"));
    }

    @Test
    void whatTheReaderDidNotKeepIsCounted() throws IOException {
        String file = TinyFiles.csv(Collections.nCopies(5, NO_RESPONSE).toArray(String[]::new));
        long all = occurrences(validate(ReadOptions.defaults(), file), "unknown_response")
                .count();
        assertThat(all).isPositive();
        for (int kept : new int[] {2, 1, 0}) {
            ValidationReport report =
                    validate(ReadOptions.builder().maxNoticesPerCode(kept).build(), file);
            assertThat(places(report, "unknown_response")).hasSize(Math.min(kept, (int) all));
            assertThat(report.count("unknown_response")).isEqualTo(all);
        }
    }

    @Test
    void aPolicyHoldsForTheReadersNoticesToo() throws IOException {
        validator = UprValidator.builder()
                .clock(CLOCK)
                .policy(ValidationPolicy.builder().maxNoticesPerCode(1).build())
                .build();
        ValidationReport report = validate(ReadOptions.defaults(), TinyFiles.csv(NO_RESPONSE, NO_RESPONSE, SELF));
        assertThat(places(report, "unknown_response")).hasSize(1);
        assertThat(occurrences(report, "unknown_response").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void inputThatCannotBeReadOnIsNoReport() throws IOException {
        String cut = TinyFiles.json(TinyFiles.review("PER-4", 42)).replace("]}", "");
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> validate(ReadOptions.defaults(), cut))
                .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"));
    }

    @Test
    void aReaderIsValidatedOnce() throws IOException {
        Path file = TinyFiles.write(folder, "a.csv", TinyFiles.csv(SELF));
        try (RecordReader in = UprReader.detecting().open(file)) {
            in.validate(validator);
            assertThatIllegalStateException()
                    .isThrownBy(() -> in.validate(validator))
                    .withMessageContaining("once");
        }
    }

    @Test
    void metadataReachTheRules() throws IOException {
        Path file = TinyFiles.write(folder, "a.json", TinyFiles.json(TinyFiles.sources("s", "One")));
        try (RecordReader in = UprReader.detecting().open(file)) {
            assertThat(in.validate(validator).notices())
                    .isEqualTo(validator.begin(in.metadata()).finish().notices());
            assertThat(in.place()).isEqualTo(Optional.empty());
        }
    }
}
