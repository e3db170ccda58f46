package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that cannot be read is one notice, and the records behind it are read. */
class RecordFaultTest {

    private static final String GOOD = "{\"id\":\"KAZ-4:1\",\"review\":\"KAZ-4\",\"text\":\"t\"}";
    private static final String OPEN = "{\"id\":\"KAZ-4:1\",\"review\":\"KAZ-4\",\"text\":\"t\",";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("3", "a record takes an object, not \"3\"", "3"),
                fault("null", "a record takes an object, not null"),
                fault("[{}]", "a record takes an object, not a list"),
                fault("{}", "lacks \"id\", \"review\", \"text\""),
                fault("{\"id\":\"KAZ-4:1\",\"text\":\"\"}", "lacks \"review\""),
                fault(OPEN + "\"number\":null}", "\"number\" takes a text, not null"),
                fault(OPEN + "\"number\":1.5}", "\"number\" takes a text, not \"1.5\"", "1.5"),
                fault(OPEN + "\"number\":[]}", "\"number\" takes a text, not a list"),
                fault(OPEN + "\"part\":1.0}", "\"part\" takes a whole number, not \"1.0\"", "1.0"),
                fault(OPEN + "\"part\":\"1\"}", "\"part\" takes a whole number, not \"1\"", "1"),
                fault(OPEN + "\"part\":true}", "\"part\" takes a whole number, not \"true\"", "true"),
                fault(
                        OPEN + "\"part\":2147483648}",
                        "\"part\" takes a whole number that is not so large, not \"2147483648\"",
                        "2147483648"),
                fault(
                        OPEN + "\"part\":99999999999999999999}",
                        "\"part\" takes a whole number, not \"99999999999999999999\"",
                        "99999999999999999999"),
                fault(OPEN + "\"themes\":null}", "\"themes\" takes a list, not null"),
                fault(OPEN + "\"themes\":{}}", "\"themes\" takes a list, not an object"),
                fault(OPEN + "\"themes\":[null]}", "\"themes/0\" takes an object, not null"),
                fault(OPEN + "\"themes\":[{\"label\":\"l\"}]}", "\"themes/0\" lacks \"scheme\""),
                fault(
                        OPEN + "\"themes\":[{\"scheme\":\"s\",\"label\":\"l\",\"name\":\"n\"}]}",
                        "unknown member \"name\" in \"themes/0\""),
                fault(OPEN + "\"texts\":[[[{\"a\":[1,{}]}]]]}", "unknown member \"texts\""),
                fault(OPEN + "\"type\":\"recommendation\"}", "unknown member \"type\""),
                fault(OPEN + "\"cycle\":1}", "unknown member \"cycle\""),
                fault(OPEN + "\"a\\nb\":1}", "unknown member \"a?b\""),
                fault(OPEN + "\"text\":\"u\"}", "\"text\" is there twice"),
                fault(
                        OPEN + "\"themes\":[{\"scheme\":\"s\",\"scheme\":\"s\",\"label\":\"l\"}]}",
                        "\"themes/0/scheme\" is there twice"),
                fault(OPEN + "\"extras\":{\"a\":\"1\",\"a\":\"2\"}}", "\"extras/a\" is there twice"),
                fault(OPEN + "\"extras\":{\"a\":1}}", "\"extras/a\" takes a text, not \"1\"", "1"),
                fault(OPEN + "\"extras\":[]}", "\"extras\" takes an object of texts, not a list"),
                fault(
                        OPEN + "\"recommendingStates\":[\"ESP\",\"Spain\"]}",
                        "\"recommendingStates/1\" takes a State code of three capital letters such as KAZ, not \"Spain\"",
                        "Spain"),
                fault(
                        OPEN + "\"response\":{\"position\":\"accepted\"}}",
                        "\"response/position\" takes one of supported, noted, pending, unclear, not \"accepted\"",
                        "accepted"),
                fault(
                        OPEN + "\"response\":{\"position\":\"noted\",\"partial\":\"true\"}}",
                        "\"response/partial\" takes true or false, not \"true\"",
                        "true"),
                fault(
                        OPEN + "\"response\":{\"position\":\"noted\",\"respondedOn\":\"2025-02-30\"}}",
                        "\"response/respondedOn\" takes a date such as 2025-01-31, not \"2025-02-30\"",
                        "2025-02-30"),
                fault(
                        OPEN + "\"sdgs\":[\"18\"]}",
                        "\"sdgs/0\" takes a goal or target such as 16 or 16.3, as text, not \"18\"",
                        "18"),
                fault(
                        "{\"id\":\"KAZ-4\",\"review\":\"KAZ-4\",\"text\":\"t\"}",
                        "\"id\" takes an id such as KAZ-4:140.12, not \"KAZ-4\"",
                        "KAZ-4"),
                fault(
                        "{\"id\":7,\"review\":\"KAZ-4\",\"text\":\"t\"}",
                        "\"id\" takes an id such as KAZ-4:140.12, not \"7\"",
                        "7"),
                fault(
                        "{\"id\":\"KAZ-4:1\",\"review\":\"KAZ-0\",\"text\":\"t\"}",
                        "\"review\" takes a review such as KAZ-4, not \"KAZ-0\"",
                        "KAZ-0"));
    }

    private static Arguments fault(String record, String message) {
        return Arguments.of(record, message, Optional.empty());
    }

    private static Arguments fault(String record, String message, String value) {
        return Arguments.of(record, message, Optional.of(value));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inADatasetItIsOneNoticeWithPathAndLine(String record, String message, Optional<String> value) {
        ReadResult read = JsonFiles.dataset(
                "{\"schemaVersion\":\"1.0\",\n\"recommendations\":[\n" + GOOD + ",\n" + record + ",\n" + GOOD + "]}");

        check(read, message, value, "/recommendations/1, line 4");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inJsonLinesItIsOneNoticeWithItsLine(String record, String message, Optional<String> value) {
        if (!record.startsWith("{\"")) {
            return;
        }
        ReadResult read = JsonFiles.lines(
                "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}\n" + typed(GOOD) + typed(record) + typed(GOOD));

        check(read, message.replace("unknown member \"type\"", "\"type\" is there twice"), value, "line 3");
    }

    private static String typed(String record) {
        return "{\"type\":\"recommendation\"," + record.substring(1) + "\n";
    }

    private static void check(ReadResult read, String message, Optional<String> value, String place) {
        assertThat(read.dataset().getRecommendations()).hasSize(2);
        assertThat(read.counts().rowsRead()).isEqualTo(3);
        assertThat(read.counts().rowsUsed()).isEqualTo(2);
        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(read.notices()).hasSize(1);
        Notice notice = read.notices().get(0);
        assertThat(notice.code()).isEqualTo("record_invalid");
        assertThat(notice.severity()).isEqualTo(Severity.ERROR);
        assertThat(notice.message()).isEqualTo(message + "; the record is left out until that is corrected");
        assertThat(notice.value()).isEqualTo(value);
        assertThat(JsonFiles.place(notice)).isEqualTo(place);
    }

    @Test
    void aValueOfAMillionCharactersIsCutInTheNotice() {
        ReadResult read = JsonFiles.dataset(
                "{\"schemaVersion\":\"1.0\",\"reviews\":[{\"id\":\"" + "x".repeat(1_000_000) + "\"}]}");

        assertThat(read.notices()).extracting(Notice::message).allMatch(message -> message.length() < 300);
        assertThat(read.notices().get(0).value().orElseThrow()).hasSize(Notice.MAX_VALUE_LENGTH);
    }

    @Test
    void allListsAreReadOnBehindARecordThatIsLeftOut() {
        List<String> lists =
                List.of("reviews", "recommendations", "commendations", "pledges", "assessments", "publications");
        StringBuilder text = new StringBuilder("{\"schemaVersion\":\"1.0\"");
        lists.forEach(list -> text.append(",\"").append(list).append("\":[{\"no\":{}}]"));

        ReadResult read = JsonFiles.dataset(text + "}");

        assertThat(read.notices())
                .extracting(JsonFiles::place)
                .containsExactlyElementsOf(
                        lists.stream().map(list -> "/" + list + "/0, line 1").toList());
        assertThat(read.counts().rejected()).isEqualTo(lists.size());
    }

    @Test
    void failOnErrorStopsAtTheFirst() {
        byte[] text = "{\"schemaVersion\":\"1.0\",\"reviews\":[{},{}]}".getBytes(StandardCharsets.UTF_8);

        UprFormatException refused = JsonFiles.refused(
                SourceFormat.JSON,
                text,
                ReadOptions.builder().failOn(Severity.ERROR).build());

        assertThat(refused.code()).isEqualTo("fail_on_reached");
        assertThat(JsonFiles.place(refused)).isEqualTo("/reviews/0, line 1");
    }
}
