package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private Path faulty;

    @BeforeEach
    void write() throws IOException {
        faulty = Files.writeString(folder.resolve("faulty.json"), """
                {
                  "schemaVersion": "1.0",
                  "reviews": [
                    {"id": "KAZ-4", "stateUnderReview": "KAZ", "cycle": 4}
                  ],
                  "recommendations": [
                    {"id": "KAZ-4:r1", "review": "KAZ-4", "text": "Give every child a place in school.", "recommendingStates": ["KAZ"]},
                    {"id": "KAZ-4:r2", "review": "KAZ-4", "text": "Open the courts &amp; offices to all.", "recommendingStates": ["FRA"]},
                    {"id": "KAZ-4:r3", "review": "KAZ-4", "text": "", "recommendingStates": ["FRA"]},
                    {"id": "KAZ-4:r4", "review": "KAZ-4"}
                  ]
                }
                """);
    }

    @Test
    void tellsPeopleWhatIsWrongWhereAndHowToGoOn() {
        Ran ran = Ran.upr("validate", faulty);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("self_recommendation", "html_entity", "record_invalid", "blank_text")
                .contains("/recommendations/0, line 7", "KAZ-4:r1")
                .contains("upr rules ", "\"disable\"");
        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(ran.err()).startsWith("rows read 5 ");
    }

    @Test
    void asJsonItIsAReportOfTheSchema() throws IOException {
        JsonNode report =
                MAPPER.readTree(Ran.upr("validate", faulty, "--format", "json").out());

        assertThat(report.at("/schemaVersion").asText()).isEqualTo("1.0");
        assertThat(report.at("/counts/error").asInt()).isEqualTo(3);
        assertThat(report.at("/counts/warning").asInt()).isEqualTo(1);
        assertThat(report.at("/notices")).hasSize(4);
    }

    @Test
    void asSarifItNamesTheFileAndTheLine() throws IOException {
        JsonNode log =
                MAPPER.readTree(Ran.upr("validate", faulty, "--format", "sarif").out());

        assertThat(log.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/results")).hasSize(4).anySatisfy(result -> {
            assertThat(result.at("/ruleId").asText()).isEqualTo("self_recommendation");
            assertThat(result.at("/level").asText()).isEqualTo("error");
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/region/startLine").asInt()).isEqualTo(7);
            assertThat(place.at("/artifactLocation/uri").asText()).endsWith("faulty.json");
        });
    }

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 1", "info, 1"})
    void theThresholdDecidesTheExitCode(String severity, int code) {
        assertThat(Ran.upr("validate", faulty, "--fail-on", severity).code()).isEqualTo(code);
    }

    @Test
    void onlyErrorsCountUnlessToldOtherwise() throws IOException {
        Path dataset = folder.resolve("warning.json");
        Files.writeString(dataset, """
                {"schemaVersion": "1.0", "reviews": [{"id": "KAZ-4", "stateUnderReview": "KAZ", "cycle": 4}],
                 "commendations": [{"id": "KAZ-4:c1", "review": "KAZ-4", "state": "FRA", "text": "The new courts &amp; offices."}]}
                """);

        assertThat(Ran.upr("validate", dataset).code()).isZero();
        assertThat(Ran.upr("validate", dataset, "--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void aPolicySilencesAndGrades() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                {"disable": ["self_recommendation", "record_invalid", "blank_text"], "severity": {"html_entity": "info"}}
                """);
        Ran ran = Ran.upr("validate", faulty, "--policy", policy, "--format", "json");

        assertThat(ran.code()).isZero();
        JsonNode report = MAPPER.readTree(ran.out());
        assertThat(report.at("/counts/error").asInt()).isZero();
        assertThat(report.at("/counts/info").asInt()).isEqualTo(1);
        assertThat(report.at("/skippedRules").findValuesAsText("code"))
                .contains("self_recommendation", "blank_text")
                .doesNotContain("html_entity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"disable\": [\"self_recomendation\"]} | self_recommendation",
                "{\"severity\": {\"html_entity\": \"fatal\"}} | fatal",
                "{\"silence\": []} | silence",
                "not json | policy.json",
            })
    void aPolicyThatCannotBeUnderstoodIsOneLineThatSaysWhat(String text, String expected) throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), text);
        Ran ran = Ran.upr("validate", faulty, "--policy", policy);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("upr: cannot read: ")
                .contains(expected);
    }

    @Test
    void aPolicyThatIsNotThereIsAnErrorOfReading() {
        Ran ran = Ran.upr("validate", faulty, "--policy", folder.resolve("none.json"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines()).hasSize(1).first().asString().startsWith("upr: cannot read: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fatal", "none", "2"})
    void aSeverityThatDoesNotExistIsAWrongUse(String severity) {
        Ran ran = Ran.upr("validate", faulty, "--fail-on", severity);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines()).hasSize(1).first().asString().contains(severity, "info, warning or error");
    }

    @Test
    void theSampleHasNeitherErrorsNorWarnings() {
        Ran ran = Ran.upr("validate", Ran.sample(folder), "--fail-on", "warning");

        assertThat(ran.code()).isZero();
    }

    @Test
    void severalInputsAreOneDataset() throws IOException {
        Path reviews = Files.writeString(folder.resolve("reviews.json"), """
                {"schemaVersion": "1.0", "reviews": [{"id": "KAZ-4", "stateUnderReview": "KAZ", "cycle": 4}]}
                """);
        Path records = Files.writeString(folder.resolve("records.json"), """
                {"schemaVersion": "1.0",
                 "commendations": [{"id": "KAZ-4:c1", "review": "KAZ-4", "state": "FRA", "text": "The new courts of the country."}]}
                """);

        assertThat(Ran.upr("validate", records).out()).contains("review_missing");
        assertThat(Ran.upr("validate", reviews, records).out()).doesNotContain("review_missing");
    }
}
