package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.openupr.validation.Severity;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReaderTest {

    @TempDir
    private Path folder;

    private static ValidationPolicy read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidationPolicy read(byte[] bytes) throws IOException {
        return PolicyReader.read(new ByteArrayInputStream(bytes), "policy.json");
    }

    private static UprFormatException refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UprFormatException refused(byte[] bytes) {
        UprFormatException refused = catchThrowableOfType(UprFormatException.class, () -> read(bytes));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.getMessage())
                .startsWith("policy.json")
                .hasSizeLessThan(400)
                .doesNotContain("\n", "Exception", "jackson", "java.");
        return refused;
    }

    @Test
    void allMembersTogetherMakeAPolicy() throws IOException {
        ValidationPolicy policy = read("""
                {
                  "disable": ["html_entity"],
                  "severity": {"self_recommendation": "info"},
                  "maxNoticesPerCode": 100,
                  "maxNotices": {"review_missing": 5, "self_recommendation": 0}
                }
                """);
        assertThat(policy.enabled("html_entity")).isFalse();
        assertThat(policy.enabled("self_recommendation")).isTrue();
        assertThat(policy.severity("self_recommendation")).contains(Severity.INFO);
        assertThat(policy.severity("review_missing")).isEmpty();
        assertThat(policy.maxNotices("html_entity")).isEqualTo(100);
        assertThat(policy.maxNotices("review_missing")).isEqualTo(5);
        assertThat(policy.maxNotices("self_recommendation")).isZero();
        assertThat(UprValidator.builder().policy(policy).build()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\uFEFF{}", " { \"disable\" : [ ] , \"severity\": {}, \"maxNotices\": {} }\n"})
    void whatIsNotSetStaysAsItIs(String text) throws IOException {
        ValidationPolicy policy = read(text);
        assertThat(policy.enabled("html_entity")).isTrue();
        assertThat(policy.severity("html_entity")).isEmpty();
        assertThat(policy.maxNotices("html_entity"))
                .isEqualTo(ValidationPolicy.defaults().maxNotices("html_entity"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"disabled\": []} | /disabled, line 1, column 2 | did you mean \"disable\"?",
                "{\"colour\": 1} | /colour, line 1, column 2 | it has disable, severity, maxNoticesPerCode, maxNotices",
                "{\"disable\": [], \"disable\": []} | /disable, line 1, column 17 | is there twice",
                "{\"disable\": \"html_entity\"} | /disable, line 1, column 13 | takes a list of codes, not \"html_entity\"",
                "{\"disable\": null} | /disable, line 1, column 13 | a list of codes, not null (leave out what has no value)",
                "{\"disable\": [1]} | /disable/0, line 1, column 14 | takes a text: write \"1\"",
                "{\"disable\": [[[[[]]]]]} | /disable/0, line 1, column 14 | takes a text, not a list",
                "{\"disable\": [\"html_entity\", \"html_entity\"]} | /disable/1, line 1, column 29 | is there twice",
                "{\"severity\": []} | /severity, line 1, column 14 | takes an object of severities by code, not a list",
                "{\"severity\": {\"html_entity\": 1}} | /severity/html_entity, line 1, column 30 | takes a text",
                "{\"severity\": {\"html_entity\": \"info\", \"html_entity\": \"info\"}} | /severity/html_entity, line 1, column 38 | is there twice",
                "{\"maxNotices\": 5} | /maxNotices, line 1, column 16 | takes an object of numbers by code, not 5",
                "{\"maxNotices\": {\"html_entity\": -1}} | /maxNotices/html_entity, line 1, column 32 | is 0 or more, not -1",
                "{\"maxNotices\": {\"html_entity\": 1, \"html_entity\": 2}} | /maxNotices/html_entity, line 1, column 35 | is there twice",
                "{\"maxNoticesPerCode\": -1} | /maxNoticesPerCode, line 1, column 23 | is 0 or more, not -1",
                "{\"maxNoticesPerCode\": 2147483648} | /maxNoticesPerCode, line 1, column 23 | up to 2147483647, not 2147483648",
                "{\"maxNoticesPerCode\": 1e999} | /maxNoticesPerCode, line 1, column 23 | takes a whole number",
                "{\"maxNoticesPerCode\": 0.5} | /maxNoticesPerCode, line 1, column 23 | takes a whole number",
                "{\"maxNoticesPerCode\": \"5\"} | /maxNoticesPerCode, line 1, column 23 | write 5, not \"5\"",
                "{\"disable\": [\"html_entity\"], \"severity\": {\"html_entity\": \"info\"}} | /severity/html_entity, line 1, column 43 | is disabled, and yet",
                "{\"maxNotices\": {\"html_entity\": 1}, \"disable\": [\"html_entity\"]} | /disable/0, line 1, column 48 | is disabled, and yet",
                "[] | line 1, column 1 | is no policy",
                "{} {} | line 1, column 4 | something follows the policy",
                "{\"disable\": [\"html_entity\" | /disable/0, line 1, column 27 | is no JSON here",
                "html_entity | line 1, column | is no JSON here",
            })
    void whatIsNotUnderstoodIsToldWithItsPlace(String text, String place, String message) {
        UprFormatException refused = refused(text);
        assertThat(refused.code()).isEqualTo("policy_invalid");
        assertThat(refused.location().orElseThrow().getLocation().orElse("")).startsWith(place);
        assertThat(refused).hasMessageContaining(message);
    }

    @Test
    void aCodeThatNoRuleHasIsAnsweredWithTheNearestOne() {
        for (String text : new String[] {
            "{\n\"disable\": [\n\"html_entities\"]}",
            "{\n\"severity\": {\n\"html_entities\": \"info\"}}",
            "{\n\"maxNotices\": {\n\"html_entities\": 1}}"
        }) {
            UprFormatException refused = refused(text);
            assertThat(refused.code()).isEqualTo("policy_unknown_code");
            assertThat(refused).hasMessageContaining("line 3").hasMessageContaining("did you mean \"html_entity\"?");
        }
        assertThat(refused("{\"disable\": [\"qqqqqqqqqqqqqqqq\"]}")).hasMessageContaining("the catalogue of rules");
    }

    @Test
    void aSeverityThatDoesNotExistIsAnsweredWithThoseThatDo() {
        UprFormatException refused = refused("{\"severity\": {\"html_entity\": \"fatal\"}}");
        assertThat(refused.code()).isEqualTo("policy_unknown_severity");
        assertThat(refused)
                .hasMessage(
                        "policy.json, /severity/html_entity, line 1, column 30: a severity is info, warning or error,"
                                + " not \"fatal\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF"})
    void anEmptyFileIsNoPolicy(String text) {
        UprFormatException refused = refused(text);
        assertThat(refused.code()).isEqualTo("policy_invalid");
        assertThat(refused).hasMessageContaining("write {}");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(refused("{}".getBytes(StandardCharsets.UTF_16))).hasMessageContaining("is not UTF-8");
        assertThat(refused("{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1))).hasMessageContaining("is not UTF-8");
    }

    @Test
    @Timeout(20)
    void nestingCodesAndFilesOfAnySizeEndSoon() throws IOException {
        assertThat(refused("[".repeat(500_000)).code()).isEqualTo("policy_invalid");
        assertThat(refused("{\"x\":".repeat(150_000)).code()).isEqualTo("policy_invalid");
        assertThat(refused("{\"disable\": [\"" + "x".repeat(1_000_000) + "\"]}").code())
                .isEqualTo("policy_unknown_code");
        assertThat(refused("{\"maxNoticesPerCode\": " + "9".repeat(1_000_000) + "}")
                        .code())
                .isEqualTo("policy_invalid");
        Path large = folder.resolve("policy.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            // Takes no room on a disk that knows sparse files.
            file.setLength(10L << 30);
        }
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> PolicyReader.read(large))
                .withMessageContaining("no policy is")
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit_bytes"));
    }

    @Test
    void aFileIsNamedInMessagesAndOneThatIsMissingIsTheDisks() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "{\"disable\": [\"html_entity\"]}");
        assertThat(PolicyReader.read(file).enabled("html_entity")).isFalse();
        Files.writeString(file, "{");
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> PolicyReader.read(file))
                .withMessageStartingWith("mine.json, line 1");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> PolicyReader.read(folder.resolve("none.json")));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> PolicyReader.read(folder))
                .withMessageContaining("is a folder");
    }

    @Test
    void aStreamStaysOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        PolicyReader.read(in, "p");
        assertThat(closed).isFalse();
    }
}
