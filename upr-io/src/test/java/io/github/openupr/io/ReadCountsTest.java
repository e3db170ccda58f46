package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each row of a source is used, skipped, rejected or blank, and nothing else. */
class ReadCountsTest {

    private static final String REVIEW =
            "{\"type\":\"review\",\"id\":\"TCD-1\",\"stateUnderReview\":\"TCD\",\"cycle\":1,\"session\":5}";

    /** An input, and what is counted in it. */
    record Fixture(String name, SourceFormat format, String content, ReadCounts counts) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Fixture> FIXTURES = List.of(
            new Fixture(
                    "an export without rows",
                    SourceFormat.UPR_INFO_CSV,
                    TinyFiles.HEADER,
                    new ReadCounts(0, 0, 0, 0, 0, records(0, 0, 0), Map.of())),
            new Fixture(
                    "an export with a pledge, blank and short rows and unknown names",
                    SourceFormat.UPR_INFO_CSV,
                    TinyFiles.csv(
                            TinyFiles.SCHOOLS,
                            "",
                            ",,,,,,,,,,",
                            TinyFiles.row("Atlantis", "Dry out", "Peru", "Noted", "5"),
                            TinyFiles.row("Chad", "Wait", "Peru", "Noted", "900"),
                            "Chad,too short",
                            TinyFiles.row("Chad", "Say who asks", "Atlantis", "Perhaps", "5"),
                            TinyFiles.PLEDGE),
                    new ReadCounts(
                            8,
                            3,
                            0,
                            3,
                            2,
                            records(1, 2, 1),
                            Map.of(
                                    "unknown_state_under_review", 1L,
                                    "unknown_session", 1L,
                                    "row_too_short", 1L,
                                    "unknown_recommending_state", 1L,
                                    "unknown_response", 1L))),
            new Fixture(
                    "a dataset without records",
                    SourceFormat.JSON,
                    TinyFiles.json(),
                    new ReadCounts(0, 0, 0, 0, 0, records(0, 0, 0), Map.of())),
            new Fixture(
                    "a dataset with records that cannot be read",
                    SourceFormat.JSON,
                    TinyFiles.json(
                            TinyFiles.review("TCD-1", 5),
                            "\"recommendations\": [{\"id\": \"TCD-1:a\", \"review\": \"TCD-1\", \"text\": \"Plant.\"},"
                                    + " {\"id\": \"TCD-1:b\"}, {\"id\": 7}, \"none\"]"),
                    new ReadCounts(5, 2, 0, 3, 0, records(1, 1, 0), Map.of("record_invalid", 3L))),
            new Fixture(
                    "lines with blank, broken, foreign and repeated ones",
                    SourceFormat.JSON_LINES,
                    TinyFiles.lines(
                            REVIEW,
                            "",
                            "   ",
                            "{\"type\":\"recommendation\",\"id\":\"TCD-1:a\",\"review\":\"TCD-1\",\"text\":\"Plant.\"}",
                            "{\"type\":\"recommendation\"",
                            "{\"type\":\"wish\"}",
                            "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}",
                            "{\"type\":\"pledge\",\"id\":\"TCD-1:p\",\"review\":\"TCD-1\",\"text\":\"We shall.\"}"),
                    new ReadCounts(
                            8,
                            3,
                            0,
                            3,
                            2,
                            records(1, 1, 1),
                            Map.of("record_invalid", 2L, "dataset_line_repeated", 1L))));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("FIXTURES")
    void everyRowIsCountedOnceAndRecordsApart(Fixture fixture) throws IOException {
        ReadResult read = UprReader.of(fixture.format()).read(TinyFiles.write(folder, "input", fixture.content()));
        assertThat(read.counts()).isEqualTo(fixture.counts());
        assertThatTheyAddUp(read.counts());
        assertThat(read.counts().records().total())
                .isEqualTo(read.dataset().getReviews().size()
                        + read.dataset().getRecommendations().size()
                        + read.dataset().getPledges().size());
    }

    @ParameterizedTest
    @FieldSource("FIXTURES")
    void theyAddUpAfterEachRecord(Fixture fixture) throws IOException {
        Path file = TinyFiles.write(folder, "input", fixture.content());
        try (RecordReader in = UprReader.of(fixture.format()).open(file)) {
            in.forEach(record -> assertThatTheyAddUp(in.counts()));
            assertThat(in.counts()).isEqualTo(fixture.counts());
        }
    }

    @Test
    void severalInputsAreCountedTogether() throws IOException {
        Path csv = TinyFiles.write(folder, "a", FIXTURES.get(1).content());
        Path lines = TinyFiles.write(folder, "b", FIXTURES.get(4).content());
        ReadCounts sum = FIXTURES.get(1).counts().plus(FIXTURES.get(4).counts());
        ReadCounts read = UprReader.detecting().read(List.of(csv, lines)).counts();
        assertThatTheyAddUp(read);
        // The review of both is one record.
        assertThat(read.records()).isEqualTo(records(1, 3, 2));
        assertThat(read.withRecords(sum.records())).isEqualTo(sum);
    }

    @Test
    void countsOfNoticesAreInAlphabeticalOrderAndNobodyCanChangeThem() {
        Map<String, Long> notices = new HashMap<>(Map.of("b", 1L, "a", 2L, "c", 3L));
        ReadCounts counts = new ReadCounts(0, 0, 0, 0, 0, records(0, 0, 0), notices);
        notices.clear();
        assertThat(counts.notices().keySet()).containsExactly("a", "b", "c");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> counts.notices().clear());
    }

    private static void assertThatTheyAddUp(ReadCounts counts) {
        assertThat(counts.rowsUsed() + counts.skipped() + counts.rejected() + counts.blank())
                .isEqualTo(counts.rowsRead());
    }

    private static RecordCounts records(long reviews, long recommendations, long pledges) {
        return new RecordCounts(reviews, recommendations, 0, pledges, 0, 0);
    }
}
