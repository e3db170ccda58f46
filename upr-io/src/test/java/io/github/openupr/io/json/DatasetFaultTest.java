package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops the reading of a dataset: its code, its place, one line that says what to do. */
class DatasetFaultTest {

    private static final String HEAD = "{\"schemaVersion\":\"1.0\",";
    private static final String PLEDGE = "{\"id\":\"KAZ-4:p1\",\"review\":\"KAZ-4\",\"text\":\"t\"}";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("[]", "not_this_format", "", "does not begin with \"{\""),
                fault("null", "not_this_format", "", "does not begin with \"{\""),
                fault("", "empty_input", "", "is empty"),
                fault(" \n", "not_this_format", "", "does not begin with \"{\""),
                fault("text", "malformed", "line 1, column 1", "is no JSON here"),
                fault("{}", "malformed", "", "no member \"schemaVersion\""),
                fault("{\"metadata\":{}}", "malformed", "", "no member \"schemaVersion\""),
                fault(
                        "{\"schemaVersion\":2.0}",
                        "unsupported_schema_version",
                        "/schemaVersion, line 1, column 18",
                        "takes a text; write \"1.0\""),
                fault(
                        "{\"schemaVersion\":null}",
                        "unsupported_schema_version",
                        "/schemaVersion, line 1, column 18",
                        "takes a text; write \"1.0\""),
                fault(
                        "{\"schemaVersion\":[]}",
                        "unsupported_schema_version",
                        "/schemaVersion, line 1, column 18",
                        "takes a text; write \"1.0\""),
                version("2.0", "use a newer release"),
                version("10.3", "use a newer release"),
                version("0.9", "correct it if the dataset is of version \"1.0\""),
                version("1", "correct it"),
                version("1.00", "correct it"),
                version("1.0.0", "correct it"),
                version("", "correct it"),
                version("latest", "correct it"),
                fault(HEAD + "\"type\": \"dataset\"}", "malformed", "/type, line 1, column 32", "format jsonl"),
                fault(HEAD + "\"pledges\":[" + PLEDGE + ",,]}", "malformed", "/pledges/1, line 1, column 81", "comma"),
                fault(
                        HEAD + "\"pledges\":[{\"id\":tru}]}",
                        "malformed",
                        "/pledges/0/id, line 1, column 41",
                        "is no JSON"),
                fault(
                        HEAD + "\"pledges\":[{\"id\" 1}]}",
                        "malformed",
                        "/pledges/0/id, line 1, column 41",
                        "is no JSON"),
                fault(
                        HEAD + "\"pledges\":[{\"id\":\"a\tb\"}]}",
                        "malformed",
                        "/pledges/0/id, line 1, column 43",
                        "JSON"),
                fault(HEAD + "\"pledges\":[{\"id\":\"a", "malformed", "/pledges/0/id, line 1, column 43", "was cut"),
                fault(
                        HEAD + "\"pledges\":[{\"id\":\"a\\u00",
                        "malformed",
                        "/pledges/0/id, line 1, column 47",
                        "was cut"),
                fault(
                        HEAD + "\"pledges\":[{\"extras\":{\"\\ud800\":\"\"}}]}",
                        "malformed",
                        "/pledges/0/extras, line 1, column 53",
                        "is no JSON"),
                fault(HEAD + "\"pledges\":[", "malformed", "/pledges, line 1, column 35", "was cut"));
    }

    private static Arguments version(String version, String message) {
        return fault(
                "{\"schemaVersion\":\"" + version + "\"}",
                "unsupported_schema_version",
                "/schemaVersion, line 1, column 18",
                "schema version \"" + version + "\", and this library reads \"1.0\"; " + message);
    }

    private static Arguments fault(String text, String code, String place, String message) {
        return Arguments.of(text, code, place, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfTheFileStopsReadingWithItsCodeAndPlace(String text, String code, String place, String message) {
        UprFormatException refused = JsonFiles.refused(text);

        assertThat(refused.code()).isEqualTo(code);
        assertThat(JsonFiles.place(refused)).isEqualTo(place);
        assertThat(refused).hasMessageContaining(message).hasMessageStartingWith("in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "ISO-8859-1", "IBM500"})
    void bytesThatAreNotUtf8AreRefused(String charset) {
        byte[] bytes = (HEAD + "\"metadata\":{\"title\":\"\u00E9t\u00E9\"}}").getBytes(Charset.forName(charset));

        UprFormatException refused = JsonFiles.refused(SourceFormat.JSON, bytes, ReadOptions.defaults());

        assertThat(refused.code()).isEqualTo("malformed");
        assertThat(refused).hasMessageContaining("is not UTF-8 here; save the file as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C0 AF", "E0 80 AF", "ED A0 80", "F4 90 80 80", "F8 88 80 80 80", "80", "FF", "C3 28", "00"})
    void whatOnlyLooksLikeUtf8IsRefusedAtItsLineAndColumn(String hex) {
        byte[] before = (HEAD + "\n\"metadata\":{\"title\":\"\u00E9").getBytes(StandardCharsets.UTF_8);
        byte[] wrong = java.util.HexFormat.ofDelimiter(" ").parseHex(hex);
        byte[] bytes = new byte[before.length + wrong.length + 3];
        System.arraycopy(before, 0, bytes, 0, before.length);
        System.arraycopy(wrong, 0, bytes, before.length, wrong.length);
        System.arraycopy("\"}}".getBytes(StandardCharsets.US_ASCII), 0, bytes, before.length + wrong.length, 3);

        UprFormatException refused = JsonFiles.refused(SourceFormat.JSON, bytes, ReadOptions.defaults());

        assertThat(refused.code()).isEqualTo("malformed");
        assertThat(JsonFiles.place(refused)).startsWith("line 2, column 2");
    }

    @Test
    void theLimitOfCharactersHoldsExactly() {
        String text = HEAD + "\"metadata\":{\"title\":\"12345678901234567890\"}}";

        ReadResult read = JsonFiles.read(
                SourceFormat.JSON,
                text.getBytes(StandardCharsets.UTF_8),
                options(ReadLimits.defaults().withMaxFieldLength(20)));
        UprFormatException refused = JsonFiles.refused(
                SourceFormat.JSON,
                text.getBytes(StandardCharsets.UTF_8),
                options(ReadLimits.defaults().withMaxFieldLength(19)));

        assertThat(read.dataset().getMetadata().orElseThrow().getTitle()).contains("12345678901234567890");
        assertThat(refused.code()).isEqualTo("limit_field_length");
        assertThat(JsonFiles.place(refused)).isEqualTo("/metadata/title, line 1, column 44");
        assertThat(refused)
                .hasMessageContaining("longer than the limit of 19 characters; raise ReadLimits.maxFieldLength");
    }

    @Test
    void aTextOfManyBuffersIsRefusedToo() {
        String text = HEAD + "\"metadata\":{\"title\":\"" + "x".repeat(3_000_000) + "\"}}";

        UprFormatException refused = JsonFiles.refused(
                SourceFormat.JSON,
                text.getBytes(StandardCharsets.UTF_8),
                options(ReadLimits.defaults().withMaxFieldLength(1_000_000)));

        assertThat(refused.code()).isEqualTo("limit_field_length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"pledges\":[", "\"pledges\":[{\"id\":", "\"pledges\":[{\"metadata\":"})
    void nestingOfAHundredThousandIsRefused(String before) {
        UprFormatException refused = JsonFiles.refused(HEAD + before + "[".repeat(100_000));

        assertThat(refused.code()).isEqualTo("limit_nesting");
        assertThat(JsonFiles.place(refused)).contains("line 1, column 1");
    }

    @Test
    void nestingIsRefusedBeyondTheLimitOnly() {
        byte[] text = (HEAD + "\"pledges\":[{\"id\":[[[]]]}]}").getBytes(StandardCharsets.UTF_8);

        ReadResult read = JsonFiles.read(
                SourceFormat.JSON, text, options(ReadLimits.defaults().withMaxNesting(6)));
        UprFormatException refused = JsonFiles.refused(
                SourceFormat.JSON, text, options(ReadLimits.defaults().withMaxNesting(5)));

        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(refused.code()).isEqualTo("limit_nesting");
        assertThat(refused).hasMessageContaining("nested deeper than the limit of 5");
    }

    @Test
    void recordsAreReadUpToTheLimit() {
        byte[] text = (HEAD + "\"pledges\":[" + PLEDGE + "," + PLEDGE + "]}").getBytes(StandardCharsets.UTF_8);

        UprFormatException refused = JsonFiles.refused(
                SourceFormat.JSON, text, options(ReadLimits.defaults().withMaxRecords(1)));

        assertThat(refused.code()).isEqualTo("limit_records");
    }

    private static ReadOptions options(ReadLimits limits) {
        return ReadOptions.builder().limits(limits).build();
    }
}
