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
    private static final String LAST = GOOD.replace("KAZ-4:1", "KAZ-4:3");
    private static final String OPEN = "{\"id\":\"KAZ-4:2\",\"review\":\"KAZ-4\",\"text\":\"t\",";
    private static final String WHOLE = "a whole number up to 2147483647";
    private static final String DATE = "a day of the calendar, written year-month-day such as 2025-01-31";
    private static final String NULL = " (leave out what has no value)";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("3", "", "a record takes an object, not 3", "3"),
                fault("null", "", "a record takes an object, not null"),
                fault("[{}]", "", "a record takes an object, not a list"),
                fault("{}", "", "lacks \"id\", \"review\", \"text\""),
                fault("{\"id\":\"KAZ-4:1\",\"text\":\"\"}", "", "lacks \"review\""),
                fault(
                        "{\"id\":\"KAZ-4:1\",\"review\":null}",
                        "/review",
                        "\"review\" takes a review such as KAZ-4, not null" + NULL),
                fault(OPEN + "\"number\":null}", "/number", "\"number\" takes a text, not null" + NULL),
                fault(OPEN + "\"number\":1.5}", "/number", "\"number\" takes a text: write \"1.5\", not 1.5", "1.5"),
                fault(OPEN + "\"number\":[]}", "/number", "\"number\" takes a text, not a list"),
                fault(OPEN + "\"part\":\"1\"}", "/part", "\"part\" takes " + WHOLE + ": write 1, not \"1\"", "1"),
                fault(OPEN + "\"part\":\"1a\"}", "/part", "\"part\" takes " + WHOLE + ", not \"1a\"", "1a"),
                fault(OPEN + "\"part\":3.7}", "/part", "\"part\" takes " + WHOLE + ", not 3.7", "3.7"),
                fault(OPEN + "\"part\":1e-1}", "/part", "\"part\" takes " + WHOLE + ", not 1e-1", "1e-1"),
                fault(OPEN + "\"part\":true}", "/part", "\"part\" takes " + WHOLE + ", not true", "true"),
                fault(
                        OPEN + "\"part\":2147483648}",
                        "/part",
                        "\"part\" takes " + WHOLE + ", not 2147483648",
                        "2147483648"),
                fault(
                        OPEN + "\"part\":1e999999999}",
                        "/part",
                        "\"part\" takes " + WHOLE + ", not 1e999999999",
                        "1e999999999"),
                fault(
                        OPEN + "\"part\":99999999999999999999}",
                        "/part",
                        "\"part\" takes " + WHOLE + ", not 99999999999999999999",
                        "99999999999999999999"),
                fault(OPEN + "\"themes\":null}", "/themes", "\"themes\" takes a list, not null" + NULL),
                fault(OPEN + "\"themes\":{}}", "/themes", "\"themes\" takes a list, not an object"),
                fault(OPEN + "\"themes\":[null]}", "/themes/0", "\"themes/0\" takes an object, not null"),
                fault(
                        OPEN + "\"unresolvedStates\":[\"a\",null]}",
                        "/unresolvedStates/1",
                        "\"unresolvedStates/1\" takes a text, not null"),
                fault(OPEN + "\"themes\":[{\"label\":\"l\"}]}", "/themes/0", "\"themes/0\" lacks \"scheme\""),
                fault(
                        OPEN + "\"themes\":[{\"scheme\":\"s\",\"label\":\"l\",\"name\":\"n\"}]}",
                        "/themes/0/name",
                        "unknown member \"name\" in \"themes/0\""),
                fault(OPEN + "\"texts\":[[[{\"a\":[1,{}]}]]]}", "/texts", "unknown member \"texts\""),
                fault(OPEN + "\"Number\":\"5\"}", "/Number", "unknown member \"Number\"; did you mean \"number\"?"),
                fault(
                        OPEN + "\"action_category\":5}",
                        "/action_category",
                        "unknown member \"action_category\"; did you mean \"actionCategory\"?"),
                fault(OPEN + "\"type\":\"recommendation\"}", "/type", "unknown member \"type\""),
                fault(OPEN + "\"cycle\":1}", "/cycle", "unknown member \"cycle\""),
                fault(OPEN + "\"a\\nb\":1}", "/a\nb", "unknown member \"a?b\""),
                fault(OPEN + "\"a/b~\":1}", "/a~1b~0", "unknown member \"a/b~\""),
                fault(OPEN + "\"text\":\"u\"}", "/text", "\"text\" is there twice"),
                fault(
                        OPEN + "\"themes\":[{\"scheme\":\"s\",\"scheme\":\"s\",\"label\":\"l\"}]}",
                        "/themes/0/scheme",
                        "\"themes/0/scheme\" is there twice"),
                fault(OPEN + "\"extras\":{\"a\":\"1\",\"a\":\"2\"}}", "/extras/a", "\"extras/a\" is there twice"),
                fault(
                        OPEN + "\"extras\":{\"a\":1}}",
                        "/extras/a",
                        "\"extras/a\" takes a text: write \"1\", not 1",
                        "1"),
                fault(OPEN + "\"extras\":{\"a\":null}}", "/extras/a", "\"extras/a\" takes a text, not null" + NULL),
                fault(OPEN + "\"extras\":{\"a\":[[{}]]}}", "/extras/a", "\"extras/a\" takes a text, not a list"),
                fault(OPEN + "\"extras\":[]}", "/extras", "\"extras\" takes an object of texts, not a list"),
                fault(
                        OPEN + "\"recommendingStates\":[\"ESP\",\"Spain\"]}",
                        "/recommendingStates/1",
                        "\"recommendingStates/1\" takes a State code of three capital letters such as KAZ, not \"Spain\"",
                        "Spain"),
                fault(
                        OPEN + "\"response\":{\"position\":\"accepted\"}}",
                        "/response/position",
                        "\"response/position\" takes one of supported, noted, pending, unclear, not \"accepted\"",
                        "accepted"),
                fault(
                        OPEN + "\"response\":{\"position\":\"noted\",\"partial\":\"true\"}}",
                        "/response/partial",
                        "\"response/partial\" takes true or false: write true, not \"true\"",
                        "true"),
                date("2025-02-30"),
                date("2025-1-1"),
                date("+12025-01-01"),
                date("12025-01-01"),
                date("-0001-01-01"),
                date("2025-01-01T00:00:00Z"),
                date("01.02.2025"),
                fault(
                        OPEN + "\"sdgs\":[\"18\"]}",
                        "/sdgs/0",
                        "\"sdgs/0\" takes a goal or target such as 16 or 16.3, as text, not \"18\"",
                        "18"),
                fault(
                        "{\"id\":\"KAZ-4\",\"review\":\"KAZ-4\",\"text\":\"t\"}",
                        "/id",
                        "\"id\" takes an id such as KAZ-4:140.12, not \"KAZ-4\"",
                        "KAZ-4"),
                fault(
                        "{\"id\":7,\"review\":\"KAZ-4\",\"text\":\"t\"}",
                        "/id",
                        "\"id\" takes an id such as KAZ-4:140.12, not 7",
                        "7"),
                fault(
                        "{\"id\":\"KAZ-4:1\",\"review\":\"KAZ-0\",\"text\":\"t\"}",
                        "/review",
                        "\"review\" takes a review such as KAZ-4, not \"KAZ-0\"",
                        "KAZ-0"));
    }

    private static Arguments fault(String record, String pointer, String message) {
        return Arguments.of(record, pointer, message, Optional.empty());
    }

    private static Arguments fault(String record, String pointer, String message, String value) {
        return Arguments.of(record, pointer, message, Optional.of(value));
    }

    private static Arguments date(String date) {
        return fault(
                OPEN + "\"response\":{\"position\":\"noted\",\"respondedOn\":\"" + date + "\"}}",
                "/response/respondedOn",
                "\"response/respondedOn\" takes " + DATE + ", not \"" + date + "\"",
                date);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inADatasetItIsOneNoticeWithPointerAndLine(
            String record, String pointer, String message, Optional<String> value) {
        ReadResult read = JsonFiles.dataset(
                "{\"schemaVersion\":\"1.0\",\n\"recommendations\":[\n" + GOOD + ",\n" + record + ",\n" + LAST + "]}");

        check(read, message, value, "/recommendations/1" + pointer + ", line 4");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inJsonLinesItIsOneNoticeWithPointerAndLine(
            String record, String pointer, String message, Optional<String> value) {
        if (!record.startsWith("{\"")) {
            return;
        }
        ReadResult read = JsonFiles.lines(
                "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}\n" + typed(GOOD) + typed(record) + typed(LAST));

        check(
                read,
                message.replace("unknown member \"type\"", "\"type\" is there twice"),
                value,
                (pointer.isEmpty() ? "" : pointer + ", ") + "line 3");
    }

    private static String typed(String record) {
        return "{\"type\":\"recommendation\"," + record.substring(1) + "\n";
    }

    private static void check(ReadResult read, String message, Optional<String> value, String place) {
        assertThat(read.dataset().getRecommendations())
                .extracting(recommendation -> recommendation.getId().local())
                .containsExactly("1", "3");
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
                        lists.stream().map(list -> "/" + list + "/0/no, line 1").toList());
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
