package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that can be read and has something wrong with it is kept, with a notice. */
class KeptRecordTest {

    private static final String HEAD = "{\"schemaVersion\":\"1.0\"";

    static Stream<Arguments> ranges() {
        return Stream.of(
                range("reviews", review("\"cycle\":0"), "/cycle", "1 to 99", "0"),
                range("reviews", review("\"cycle\":100"), "/cycle", "1 to 99", "100"),
                range("reviews", review("\"cycle\":4,\"session\":0"), "/session", "1 or more", "0"),
                range(
                        "reviews",
                        review("\"cycle\":4,\"nextReviewYear\":1899"),
                        "/nextReviewYear",
                        "1900 to 2999",
                        "1899"),
                range(
                        "reviews",
                        review("\"cycle\":4,\"nextReviewYear\":3000"),
                        "/nextReviewYear",
                        "1900 to 2999",
                        "3000"),
                range(
                        "reviews",
                        review("\"cycle\":4,\"outcome\":{\"councilSession\":-1}"),
                        "/outcome/councilSession",
                        "1 or more",
                        "-1"),
                range(
                        "reviews",
                        review(
                                "\"cycle\":4,\"reportedCounts\":[{\"what\":\"noted\",\"count\":-2.0,\"approximate\":true}]"),
                        "/reportedCounts/0/count",
                        "0 or more",
                        "-2"),
                range("recommendations", recommendation("r", "\"part\":0"), "/part", "1 or more", "0"),
                range("recommendations", recommendation("r", "\"actionCategory\":6"), "/actionCategory", "1 to 5", "6"),
                range("pledges", recommendation("p", "\"actionCategory\":0"), "/actionCategory", "1 to 5", "0"));
    }

    private static Arguments range(String list, String record, String pointer, String range, String value) {
        return Arguments.of(list, record, pointer, range, value);
    }

    private static String review(String members) {
        return "{\"id\":\"KAZ-4\",\"stateUnderReview\":\"KAZ\"," + members + "}";
    }

    private static String recommendation(String local, String members) {
        return "{\"id\":\"KAZ-4:" + local + "\",\"review\":\"KAZ-4\",\"text\":\"t\"," + members + "}";
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void aNumberOutOfItsRangeIsKeptAndTold(String list, String record, String pointer, String range, String value) {
        ReadResult dataset = JsonFiles.dataset(HEAD + ",\n\"" + list + "\":[" + record + "]}");
        ReadResult lines = JsonFiles.lines("{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}\n\n{\"type\":\""
                + list.substring(0, list.length() - 1) + "\"," + record.substring(1));

        assertThat(JsonFiles.place(only(dataset))).isEqualTo("/" + list + "/0" + pointer + ", line 2");
        assertThat(JsonFiles.place(only(lines))).isEqualTo(pointer + ", line 3");
        for (Notice notice : List.of(only(dataset), only(lines))) {
            assertThat(notice.code()).isEqualTo("number_out_of_range");
            assertThat(notice.severity()).isEqualTo(Severity.WARNING);
            assertThat(notice.message())
                    .isEqualTo("\"" + pointer.substring(1) + "\" takes " + range + ", not " + value
                            + "; it is kept, correct it");
            assertThat(notice.value()).isEqualTo(Optional.of(value));
        }
        assertThat(dataset.counts().records().total()).isEqualTo(1);
        assertThat(lines.dataset()).isEqualTo(dataset.dataset());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4.0,4", "4e0,4", "0.4e1,4", "40E-1,4", "2147483647,2147483647", "2.147483647e9,2147483647"})
    void aWholeNumberIsOneHoweverItIsWritten(String written, int number) {
        ReadResult read =
                JsonFiles.dataset(HEAD + ",\"recommendations\":[" + recommendation("r", "\"part\":" + written) + "]}");

        assertThat(read.notices()).isEmpty();
        assertThat(read.dataset().getRecommendations().get(0).getPart()).hasValue(number);
    }

    @Test
    void anIdThatComesAgainIsToldWithBothPlacesInADataset() {
        String record = recommendation("x", "\"themes\":[]");
        ReadResult read = JsonFiles.dataset(HEAD + ",\n\"metadata\":{\"sources\":[{\"id\":\"s\"},3,\n{\"id\":\"s\"}]},"
                + "\n\"recommendations\":[" + recommendation("a", "\"themes\":[]") + ",\n" + record
                + ",\n{\n\"id\":\"KAZ-4:x\""
                + record.substring(record.indexOf(',')) + "],\n\"pledges\":[" + record + "],"
                + "\"reviews\":[" + review("\"cycle\":4") + "," + review("\"cycle\":4") + "],\n\"publications\":["
                + "{\"id\":\"KAZ-4\",\"publisher\":{\"name\":\"n\",\"kind\":\"media\"},\"kind\":\"article\"}]}");

        List<Notice> twice = read.notices().stream()
                .filter(notice -> !notice.code().equals("metadata_invalid"))
                .toList();
        assertThat(twice)
                .allMatch(notice -> notice.code().equals("duplicate_id"))
                .allMatch(notice -> notice.severity() == Severity.ERROR);
        assertThat(twice)
                .extracting(JsonFiles::place)
                .containsExactly(
                        "/metadata/sources/2/id, line 3",
                        "/recommendations/2/id, line 7",
                        "/pledges/0/id, line 8",
                        "/reviews/1/id, line 8",
                        "/publications/0/id, line 9");
        assertThat(twice)
                .extracting(notice -> notice.message().replaceAll(".* at (\\S+); .*", "$1"))
                .containsExactly(
                        "/metadata/sources/0", "/recommendations/1", "/recommendations/1", "/reviews/0", "/reviews/0");
        assertThat(twice)
                .extracting(notice -> notice.value().orElseThrow())
                .containsExactly("s", "KAZ-4:x", "KAZ-4:x", "KAZ-4", "KAZ-4");
        assertThat(read.counts().records().total()).isEqualTo(7);
        assertThat(read.dataset().getMetadata().orElseThrow().getSources()).hasSize(2);
    }

    @Test
    void anIdThatComesAgainIsToldWithBothLinesInJsonLines() {
        String line = "{\"type\":\"pledge\",\"id\":\"KAZ-4:p\",\"review\":\"KAZ-4\",\"text\":\"t\"}\n";

        ReadResult read = JsonFiles.lines("{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}\n" + line + "\n"
                + line.replace("pledge", "commendation") + line.replace("\"KAZ-4:p\"", "\"KAZ-4:q\""));

        assertThat(only(read).code()).isEqualTo("duplicate_id");
        assertThat(JsonFiles.place(only(read))).isEqualTo("/id, line 4");
        assertThat(only(read).message()).startsWith("the id \"KAZ-4:p\" came before, at line 2; both are kept");
        assertThat(read.counts().records().total()).isEqualTo(3);
    }

    @Test
    void theIdOfARecordThatIsLeftOutIsFree() {
        String bad = recommendation("x", "\"part\":\"1\"");

        ReadResult read = JsonFiles.dataset(
                HEAD + ",\"recommendations\":[" + bad + "," + recommendation("x", "\"part\":1") + "]}");

        assertThat(only(read).code()).isEqualTo("record_invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "\"text\":\"a\\ud800b\", /text",
        "\"text\":\"\\udc00\\ud800\", /text",
        "\"text\":\"\uD83D\uDD4A\\ud83d\", /text",
        "\"themes\":[{\"scheme\":\"s\"_\"label\":\"\\ud800\"}], /themes/0/label",
        "\"extras\":{\"a\":\"\\uDFFF\"}, /extras/a",
        "\"source\":{\"location\":\"\\ud800\"}, /source/location"
    })
    void halfASurrogatePairIsToldAndWrittenBackAsItsEscape(String member, String pointer) throws IOException {
        String text = member.startsWith("\"text\"") ? "" : "\"text\":\"t\",";
        String list =
                "\"commendations\":[{\"id\":\"KAZ-4:c\",\"review\":\"KAZ-4\"," + text + member.replace('_', ',') + "}]";

        ReadResult read = JsonFiles.dataset(HEAD + "," + list + "}");
        byte[] written = JsonFiles.written(OutputFormat.JSON, read.dataset());

        assertThat(only(read).code()).isEqualTo("lone_surrogate");
        assertThat(only(read).severity()).isEqualTo(Severity.WARNING);
        assertThat(JsonFiles.place(only(read))).isEqualTo("/commendations/0" + pointer + ", line 1");
        assertThat(only(read).value().orElseThrow()).contains("?");
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("\\ud").doesNotContain("?");
        assertThat(JsonFiles.read(SourceFormat.JSON, written, ReadOptions.defaults())
                        .dataset())
                .isEqualTo(read.dataset());
    }

    /** The parser takes no such name, so that nobody could read the file again. */
    @Test
    void aNameWithHalfASurrogatePairIsNotWritten() {
        UprDataset dataset = UprDataset.builder()
                .addPledge(Specimens.pledge().withExtras(Map.of("a\uD800", "b")))
                .build();

        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> JsonFiles.written(OutputFormat.JSON_LINES, dataset))
                .withMessageContaining("the name \"a?\" holds half a surrogate pair")
                .satisfies(e -> assertThat(e.code()).isEqualTo("record_not_representable"));
    }

    @Test
    void theSameHalvesAreToldEachTimeAndWholePairsNever() {
        String themes = "[{\"scheme\":\"s\",\"label\":\"\\udfff\"},{\"scheme\":\"s\",\"label\":\"\\udfff\"},"
                + "{\"scheme\":\"s\",\"label\":\"\\ud83d\\udd4a \uD83D\uDD4A \uFFFD\"}]";

        ReadResult read =
                JsonFiles.dataset(HEAD + ",\"pledges\":[" + recommendation("p", "\"themes\":" + themes) + "]}");

        assertThat(read.notices())
                .extracting(JsonFiles::place)
                .containsExactly("/pledges/0/themes/0/label, line 1", "/pledges/0/themes/1/label, line 1");
    }

    @Test
    void controlCharactersWrittenAsEscapesComeBackTheSame() throws IOException {
        StringBuilder text = new StringBuilder();
        for (char c = 0; c < ' '; c++) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        ReadResult read = JsonFiles.dataset(
                HEAD + ",\"pledges\":[" + recommendation("p", "\"extras\":{\"" + text + "\":\"" + text + "\"}") + "]}");
        byte[] written = JsonFiles.written(OutputFormat.JSON_LINES, read.dataset());

        assertThat(read.notices()).isEmpty();
        assertThat(read.dataset()
                        .getPledges()
                        .get(0)
                        .getExtras()
                        .keySet()
                        .iterator()
                        .next())
                .hasSize(' ');
        assertThat(JsonFiles.read(SourceFormat.JSON_LINES, written, ReadOptions.defaults())
                        .dataset())
                .isEqualTo(read.dataset());
    }

    @Test
    void failOnCountsWhatIsKeptToo() {
        byte[] text = (HEAD + ",\"reviews\":[" + review("\"cycle\":0") + "]}").getBytes(StandardCharsets.UTF_8);

        UprFormatException refused = JsonFiles.refused(
                SourceFormat.JSON,
                text,
                ReadOptions.builder().failOn(Severity.WARNING).build());

        assertThat(refused.code()).isEqualTo("fail_on_reached");
        assertThat(JsonFiles.place(refused)).isEqualTo("/reviews/0/cycle, line 1");
    }

    private static Notice only(ReadResult read) {
        assertThat(read.notices()).hasSize(1);
        return read.notices().get(0);
    }
}
