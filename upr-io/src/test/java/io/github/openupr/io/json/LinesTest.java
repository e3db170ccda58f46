package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.validation.Notice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Lines: the line about the dataset, blank and broken lines, long lines. */
class LinesTest {

    private static final String HEAD =
            "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\",\"metadata\":{\"title\":\"T\"}}\n";
    private static final String PLEDGE =
            "{\"type\":\"pledge\",\"id\":\"KAZ-4:p1\",\"review\":\"KAZ-4\",\"text\":\"t\"}";
    private static final String OTHER = PLEDGE.replace("KAZ-4:p1", "KAZ-4:p2");

    @Test
    void theFirstLineDescribesTheDataset() {
        ReadResult read = JsonFiles.lines(HEAD + PLEDGE + "\n");

        assertThat(read.dataset().getMetadata().orElseThrow().getTitle()).contains("T");
        assertThat(read.dataset().getPledges()).hasSize(1);
        assertThat(read.counts().rowsRead()).isEqualTo(1);
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void aMissingFirstLineIsARemark() {
        ReadResult read = JsonFiles.lines(PLEDGE);

        assertThat(read.notices()).extracting(Notice::code).containsExactly("dataset_line_missing");
        assertThat(JsonFiles.place(read.notices().get(0))).isEqualTo("line 1");
        assertThat(read.dataset().getMetadata()).isEmpty();
        assertThat(read.dataset().getPledges()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"To,Text,Session\nKazakhstan,Do it,48\n", "\n  [1]\n", "\"text\"\n", "7"})
    void aFirstLineThatIsNoObjectIsAnotherFormat(String text) {
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> JsonFiles.lines(text))
                .withMessageContaining("each line is an object")
                .satisfies(e -> assertThat(e.code()).isEqualTo("not_this_format"));
    }

    @Test
    void aSecondLineAboutTheDatasetIsLeftOutWithANotice() {
        ReadResult read = JsonFiles.lines(HEAD + PLEDGE + "\n" + HEAD + OTHER + "\n");

        assertThat(read.notices()).extracting(Notice::code).containsExactly("dataset_line_repeated");
        assertThat(JsonFiles.place(read.notices().get(0))).isEqualTo("line 3");
        assertThat(read.dataset().getPledges()).hasSize(2);
        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(read.counts().rowsRead()).isEqualTo(3);
    }

    @Test
    void blankLinesAreCountedAndWindowsLineEndsRead() {
        ReadResult read = JsonFiles.lines("\r\n" + HEAD.replace("\n", "\r\n") + " \t\r\n" + PLEDGE + "\r\n\r\n");

        assertThat(read.notices()).isEmpty();
        assertThat(read.counts().blank()).isEqualTo(3);
        assertThat(read.counts().rowsUsed()).isEqualTo(1);
        assertThat(read.counts().rowsRead()).isEqualTo(4);
    }

    @Test
    void theTypeMayStandAnywhereInItsLine() {
        String pledge = "{\"id\":\"KAZ-4:p1\",\"themes\":[{\"scheme\":\"s\",\"label\":\"l\"}],\"type\":\"pledge\","
                + "\"review\":\"KAZ-4\",\"text\":\"t\"}\n";

        ReadResult read = JsonFiles.lines("{\"schemaVersion\":\"1.0\",\"type\":\"dataset\"}\n" + pledge);

        assertThat(read.notices()).isEmpty();
        assertThat(read.dataset().getPledges()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "x | the line is no JSON from column 1 on",
                "{\"type\":\"pledge\", | the line is no JSON from column 18 on",
                "{\"type\":\"pledge\"]} | the line is no JSON from column 17 on",
                "{\"type\":\"pledge\",\"id\":\"KAZ-4:p1\" \"text\"} | the line is no JSON from column 34 on",
                "[1] | the line is no object in { }",
                "3 | the line is no object in { }",
                "{} | the line lacks \"type\", which is one of review, recommendation, commendation, pledge, assessment, publication",
                "{\"id\":{\"type\":1}} | the line lacks \"type\", which is one of review, recommendation, commendation, pledge, assessment, publication",
                "{\"type\":1} | \"type\" takes one of review, recommendation, commendation, pledge, assessment, publication",
                "{\"type\":\"plea\"} | \"type\" takes one of review, recommendation, commendation, pledge, assessment, publication, not \"plea\"",
                "{\"id\":\"KAZ-4:p1\",\"type\":\"pledge\",\"type\":\"pledge\"} | \"type\" is there twice",
                "{\"type\":\"pledge\",\"id\":\"KAZ-4:p1\",\"review\":\"KAZ-4\",\"text\":\"t\"} {} | something follows the record on its line",
            })
    void aBrokenLineIsOneNoticeAndTheNextLineIsRead(String line, String message) {
        ReadResult read = JsonFiles.lines(HEAD + line + "\n" + PLEDGE + "\n");

        assertThat(read.notices()).hasSize(1);
        assertThat(read.notices().get(0).code()).isEqualTo("record_invalid");
        assertThat(read.notices().get(0).message())
                .isEqualTo(message + "; the record is left out until that is corrected");
        assertThat(JsonFiles.place(read.notices().get(0))).endsWith("line 2");
        assertThat(read.dataset().getPledges()).hasSize(1);
        assertThat(read.counts().rowsRead()).isEqualTo(2);
        assertThat(read.counts().rejected()).isEqualTo(1);
    }

    @Test
    void aLineThatIsNotUtf8IsOneNotice() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEAD + PLEDGE + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(PLEDGE.replace("\"t\"", "\"\u00E9\"").getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(("\n" + OTHER + "\n").getBytes(StandardCharsets.UTF_8));

        ReadResult read = JsonFiles.read(SourceFormat.JSON_LINES, bytes.toByteArray(), ReadOptions.defaults());

        assertThat(read.dataset().getPledges()).hasSize(2);
        assertThat(read.notices()).extracting(Notice::message).allMatch(m -> m.contains("byte 0xE9 of the line"));
        assertThat(JsonFiles.place(read.notices().get(0))).isEqualTo("line 3");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"type\":\"dataset\"} | schema_version_missing | line 2 | add \"schemaVersion\": \"1.0\"",
                "{\"type\":\"dataset\",\"schemaVersion\":1.0} | dataset_invalid | /schemaVersion, line 2 | write \"1.0\", not 1.0",
                "{\"type\":\"dataset\",\"schemaVersion\":\"1.7\"} | schema_version_newer | /schemaVersion, line 2 | newer than 1.0",
                "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\",\"reviews\":[{}]} | dataset_invalid | /reviews, line 2 | unknown member \"reviews\"",
                "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\",\"schemaVersion\":\"9\"} | dataset_invalid | /schemaVersion, line 2 | twice",
                "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\",\"metadata\":{\"a\":1}} | metadata_invalid | /metadata/a, line 2 | unknown member \"a\" in \"metadata\"",
                "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\",\"metadata\":null} | metadata_invalid | /metadata, line 2 | takes an object, not null",
                "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\" | dataset_invalid | /schemaVersion, line 2 | is no JSON from column",
                "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}{} | dataset_invalid | line 2 | something follows"
            })
    void aFaultyLineAboutTheDatasetIsOneNoticeAndTheRecordsAreRead(
            String line, String code, String place, String message) {
        ReadResult read = JsonFiles.lines("\n" + line + "\n" + PLEDGE + "\n" + OTHER);

        assertThat(read.notices()).extracting(Notice::code).containsExactly(code);
        assertThat(read.notices().get(0).message()).contains(message);
        assertThat(JsonFiles.place(read.notices().get(0))).isEqualTo(place);
        assertThat(read.dataset().getPledges()).hasSize(2);
        assertThat(read.counts().rowsUsed()).isEqualTo(2);
        assertThat(read.counts().rowsRead()).isEqualTo(3);
    }

    @Test
    void anotherVersionIsRefusedOnOpening() {
        UprFormatException refused = JsonFiles.refused(
                SourceFormat.JSON_LINES,
                ("\n{\"type\":\"dataset\",\"schemaVersion\":\"3.0\"}\n" + PLEDGE).getBytes(StandardCharsets.UTF_8),
                ReadOptions.defaults());

        assertThat(refused.code()).isEqualTo("unsupported_schema_version");
        assertThat(refused).hasMessageContaining("schema version \"3.0\"");
        assertThat(JsonFiles.place(refused)).isEqualTo("line 2");
    }

    @Test
    void theLimitOfALineCountsCharactersAndHoldsExactly() {
        String line = PLEDGE.replace("\"t\"", "\"" + "\u00E9\u4E2D\uD83D\uDD4A".repeat(30_000) + "\"");
        byte[] text = (HEAD + line + "\n" + PLEDGE).getBytes(StandardCharsets.UTF_8);

        ReadResult read = JsonFiles.read(SourceFormat.JSON_LINES, text, longest(line.length()));
        UprFormatException refused = JsonFiles.refused(SourceFormat.JSON_LINES, text, longest(line.length() - 1));

        assertThat(read.dataset().getPledges()).hasSize(2);
        assertThat(refused.code()).isEqualTo("limit_field_length");
        assertThat(JsonFiles.place(refused)).isEqualTo("line 2");
    }

    @Test
    void nestingOfAHundredThousandIsRefused() {
        byte[] text = (HEAD + "{\"type\":\"pledge\",\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

        ReadResult read = JsonFiles.read(SourceFormat.JSON_LINES, text, ReadOptions.defaults());

        assertThat(read.counts().rejected()).isEqualTo(1);
    }

    @Test
    void nestingInFrontOfTheTypeIsRefusedBeyondTheLimit() {
        byte[] text = (HEAD + "{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

        UprFormatException refused = JsonFiles.refused(SourceFormat.JSON_LINES, text, ReadOptions.defaults());

        assertThat(refused.code()).isEqualTo("limit_nesting");
        assertThat(JsonFiles.place(refused)).isEqualTo("line 2");
    }

    private static ReadOptions longest(int characters) {
        return ReadOptions.builder()
                .limits(ReadLimits.defaults().withMaxFieldLength(characters))
                .build();
    }
}
