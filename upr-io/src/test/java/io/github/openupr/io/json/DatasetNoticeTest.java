package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a dataset outside its records is one notice, and the records are read. */
class DatasetNoticeTest {

    private static final String VERSION = "\"schemaVersion\":\"1.0\"";
    private static final String PLEDGES = "\n\"pledges\":[{\"id\":\"KAZ-4:p1\",\"review\":\"KAZ-4\",\"text\":\"t\"}]";
    private static final String START = "{" + VERSION + "," + PLEDGES;
    private static final String AGAIN = PLEDGES.replace("p1", "p2").strip();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("{" + PLEDGES + "}", "schema_version_missing", "line 1", "add \"schemaVersion\": \"1.0\""),
                fault(
                        "{\"schemaVersion\":1.0," + PLEDGES + "}",
                        "dataset_invalid",
                        "/schemaVersion, line 1",
                        "write \"1.0\", not 1.0"),
                fault(
                        "{\"schemaVersion\":1," + PLEDGES + "}",
                        "dataset_invalid",
                        "/schemaVersion, line 1",
                        "write \"1.0\", not 1"),
                fault(
                        "{" + PLEDGES + ",\n\"schemaVersion\":1.0}",
                        "dataset_invalid",
                        "/schemaVersion, line 3",
                        "write \"1.0\""),
                fault(START + "," + VERSION + "}", "dataset_invalid", "/schemaVersion, line 2", "the first one counts"),
                fault(
                        START + ",\"schemaVersion\":\"7\"}",
                        "dataset_invalid",
                        "/schemaVersion, line 2",
                        "the first one counts"),
                fault(START + ",\n\"title\":1}", "dataset_invalid", "/title, line 3", "unknown member \"title\""),
                fault(
                        START + ",\n\"title\"\n:{\"a\":[[{}]]}}",
                        "dataset_invalid",
                        "/title, line 3",
                        "unknown member \"title\""),
                fault(START + ",\"Reviews\":[]}", "dataset_invalid", "/Reviews, line 2", "did you mean \"reviews\"?"),
                fault(START + ",\"type\":1}", "dataset_invalid", "/type, line 2", "unknown member \"type\""),
                fault(START + ",\"cycle\":1}", "dataset_invalid", "/cycle, line 2", "unknown member \"cycle\""),
                fault(START + ",\"reviews\":{}}", "dataset_invalid", "/reviews, line 2", "takes a list of records"),
                fault(START + ",\"reviews\":null}", "dataset_invalid", "/reviews, line 2", "takes a list of records"),
                fault(
                        START + ",\"metad\\u0061ta\":{}}",
                        "dataset_invalid",
                        "/metadata, line 2",
                        "written with escapes"),
                fault(
                        START + ",\"metadata\":{},\"metadata\":{\"title\":\"\"}}",
                        "dataset_invalid",
                        "/metadata, line 2",
                        "the first one counts"),
                fault(START + "}\n{}", "dataset_invalid", "line 3", "something follows the dataset"),
                fault(START + "}\nx", "dataset_invalid", "line 3", "something follows the dataset"),
                fault(START + "}\n\"", "dataset_invalid", "line 3", "something follows the dataset"),
                fault(START + "}" + START + "}", "dataset_invalid", "line 2", "something follows the dataset"),
                fault(
                        START + ",\"metadata\":[{}]}",
                        "metadata_invalid",
                        "/metadata, line 2",
                        "\"metadata\" takes an object, not a list"),
                fault(
                        START + ",\"metadata\":null}",
                        "metadata_invalid",
                        "/metadata, line 2",
                        "takes an object, not null"),
                fault(
                        START + ",\"metadata\":{\"titel\":{\"a\":1}}}",
                        "metadata_invalid",
                        "/metadata/titel, line 2",
                        "unknown member \"titel\" in \"metadata\""),
                fault(
                        START + ",\"metadata\":{\"created\":\"2025-02-30\"}}",
                        "metadata_invalid",
                        "/metadata/created, line 2",
                        "a day of the calendar"),
                fault(
                        START + ",\"metadata\":{\"sources\":null}}",
                        "metadata_invalid",
                        "/metadata/sources, line 2",
                        "takes a list"),
                fault(
                        START + ",\"metadata\":{\"sources\":[{\"title\":\"\"},{\"id\":\"s\"}]}}",
                        "metadata_invalid",
                        "/metadata/sources/0, line 2",
                        "\"metadata/sources/0\" lacks \"id\""));
    }

    private static Arguments fault(String text, String code, String place, String message) {
        return Arguments.of(text, code, place, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOutsideTheRecordsIsOneNoticeWithItsCodeAndPlace(String text, String code, String place, String message) {
        ReadResult read = JsonFiles.dataset(text);

        assertThat(read.notices()).extracting(Notice::code).containsExactly(code);
        assertThat(read.notices().get(0).message()).contains(message);
        assertThat(JsonFiles.place(read.notices().get(0))).isEqualTo(place);
        assertThat(read.notices().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(read.dataset().getPledges()).hasSize(1);
        assertThat(read.counts().rowsRead()).isEqualTo(1);
    }

    @Test
    void theRecordsOfAListThatComesTwiceAreAllRead() {
        ReadResult read = JsonFiles.dataset(START + ",\n" + AGAIN + "}");

        assertThat(read.notices()).extracting(JsonFiles::place).containsExactly("/pledges, line 3");
        assertThat(read.dataset().getPledges()).hasSize(2);
    }

    @Test
    void whatIsGoodInTheMetadataIsKept() {
        ReadResult read = JsonFiles.dataset("{" + VERSION + ",\"metadata\":{\"title\":\"T\",\n\"created\":[1,[2]],"
                + "\"Licence\":{\"sources\":[]},\n\"title\":{},\"sources\":[{\"id\":\"a\"},3,[[1]],null,\n{\"id\":\"b\","
                + "\"extras\":{\"x\":[{}]}},{\"id\":\"c\",\"id\":\"d\"},{\"id\":\"e\"}],\"language\":\"en\"}}");

        assertThat(read.notices())
                .extracting(JsonFiles::place)
                .containsExactly(
                        "/metadata/created, line 2",
                        "/metadata/Licence, line 2",
                        "/metadata/title, line 3",
                        "/metadata/sources/1, line 3",
                        "/metadata/sources/2, line 3",
                        "/metadata/sources/3, line 3",
                        "/metadata/sources/4/extras/x, line 4",
                        "/metadata/sources/5/id, line 4");
        assertThat(read.notices())
                .allMatch(notice -> notice.code().equals("metadata_invalid"))
                .allMatch(notice -> notice.message().endsWith("is left out until that is corrected"));
        assertThat(read.dataset().getMetadata().orElseThrow().getTitle()).contains("T");
        assertThat(read.dataset().getMetadata().orElseThrow().getLanguage()).contains("en");
        assertThat(read.dataset().getMetadata().orElseThrow().getSources())
                .extracting(source -> source.getId())
                .containsExactly("a", "e");
    }

    @Test
    void aNewerMinorVersionIsReadExceptRecordsWithMembersThatOursDoesNotHave() {
        ReadResult read = JsonFiles.dataset("""
                {"schemaVersion":"1.7","pledges":[
                {"id":"KAZ-4:p1","review":"KAZ-4","text":"t"},
                {"id":"KAZ-4:p2","review":"KAZ-4","text":"t","withdrawn":true}],
                "petitions":[{}]}
                """);

        assertThat(read.notices())
                .extracting(Notice::code)
                .containsExactly("schema_version_newer", "record_invalid", "dataset_invalid");
        assertThat(read.notices())
                .extracting(JsonFiles::place)
                .containsExactly("/schemaVersion, line 1", "/pledges/1/withdrawn, line 3", "/petitions, line 4");
        assertThat(read.notices().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(read.notices().get(0).value()).isEqualTo(Optional.of("1.7"));
        assertThat(read.dataset().getPledges()).hasSize(1);
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        ReadResult dataset = JsonFiles.dataset("\uFEFF" + START + "}");
        ReadResult lines = JsonFiles.lines("\uFEFF{\"type\":\"dataset\"," + VERSION + "}");

        assertThat(dataset.notices()).isEmpty();
        assertThat(dataset.dataset().getPledges()).hasSize(1);
        assertThat(lines.notices()).isEmpty();
    }

    @Test
    void recordsInFrontOfAFaultOfTheFileWereGivenBefore() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((START + ",\n\"reviews\":[{").getBytes(StandardCharsets.UTF_8));

        assertThat(JsonFiles.given(SourceFormat.JSON, bytes.toByteArray(), ReadOptions.defaults()))
                .isEqualTo("1 records, malformed at /reviews/0, line 3, column 13");
    }
}
