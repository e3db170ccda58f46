package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.Golden;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.text.FileHead;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which inputs are recognised as one of the two forms of JSON. */
class DetectionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"schemaVersion\":\"1.0\"} | JSON | is a JSON object with a dataset's member \"schemaVersion\"",
                "{\"a\":{\"type\":\"pledge\"},\"reviews\":[ | JSON | is a JSON object with a dataset's member \"reviews\"",
                "{\"metadata\":{\"ti | JSON | is a JSON object with a dataset's member \"metadata\"",
                "{\"type\":\"dataset\",\"schemaVersion\" | JSON_LINES | its first line is a JSON object with \"type\": \"dataset\"",
                "{\"type\":\"review\"} | JSON_LINES | its first line is a JSON object with \"type\": \"review\"",
                "{\"id\":\"p\",\"reviews\":[],\"type\":\"publication\"} | JSON_LINES | its first line is a JSON object with \"type\": \"publication\""
            })
    void theMembersOfTheFirstObjectDecide(String text, SourceFormat format, String reason) {
        DetectedFormat found = detect(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(found.format()).contains(format);
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(detect(("\uFEFF \r\n\t" + text).getBytes(StandardCharsets.UTF_8)))
                .contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}",
                "{\"type\":\"Feature\"}",
                "{\"type\":7}",
                "{\"title\":[[[",
                "[{\"type\":\"review\"}]",
                "type",
                "{reviews:[]}",
                "\"reviews\""
            })
    void anythingElseIsLeftToOthers(String text) {
        assertThat(detect(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void otherEncodingsAreLeftToOthers(String charset) {
        assertThat(detect("{\"reviews\":[]}".getBytes(Charset.forName(charset))))
                .isEmpty();
    }

    @Test
    void aHeadCutAnywhereIsRecognisedFromTheFirstMemberOn() throws IOException {
        byte[] dataset = Files.readAllBytes(Golden.file("full.json"));
        byte[] lines = Files.readAllBytes(Golden.file("full.jsonl"));

        for (int length = 30; length < lines.length; length++) {
            assertThat(detect(Arrays.copyOf(dataset, length)).flatMap(DetectedFormat::format))
                    .contains(SourceFormat.JSON);
            assertThat(detect(Arrays.copyOf(lines, length)).flatMap(DetectedFormat::format))
                    .contains(SourceFormat.JSON_LINES);
        }
    }

    private static Optional<DetectedFormat> detect(byte[] head) {
        return JsonFormat.detect(new FileHead(head, false, Optional.empty()));
    }
}
