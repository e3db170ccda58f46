package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openupr.schema.SchemaFiles;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.ValidationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SARIF 2.1.0 as editors and hosts of code take it. */
class SarifTest {

    private static JsonNode run(ReportWriter writer, ValidationReport report) {
        JsonNode log = SchemaFiles.parse(Reports.written(writer, report));
        SarifForm.check(log);
        return log.path("runs").path(0);
    }

    private static JsonNode run(ValidationReport report) {
        return run(ReportWriter.of(ReportFormat.SARIF), report);
    }

    private static Notice notice(String source, String location) {
        return Notice.of("html_entity", Severity.WARNING, "an entity", Reports.at(source, location));
    }

    private static JsonNode location(Notice notice) {
        return run(Reports.of(notice)).path("results").path(0).path("locations").path(0);
    }

    private static String uri(ReportWriter writer, Notice notice) {
        return run(writer, Reports.of(notice))
                .path("results")
                .path(0)
                .at("/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
    }

    @Test
    void aReportHasTheFormOfTheStandard() {
        SarifForm.check(SchemaFiles.parse(Reports.written(ReportFormat.SARIF, Reports.mixed())));
        SarifForm.check(SchemaFiles.parse(Reports.written(ReportFormat.SARIF, Reports.NOTHING)));
    }

    @ParameterizedTest
    @CsvSource({
        "'/recommendations/3, line 57', 57, /recommendations/3",
        "line 7, 7, ''",
        "row 17, 17, ''",
        "'row 1, column 4', 1, ''",
        "paragraph 140.12, 0, paragraph 140.12",
        "'/a, line 3/b', 0, '/a, line 3/b'",
        "/metadata/baseline 5, 0, /metadata/baseline 5",
        "line 0, 0, line 0",
        "line 99999999999, 0, line 99999999999"
    })
    void theEndOfAPlaceIsTheLine(String place, int line, String name) {
        JsonNode location = location(notice("a.json", place));
        assertThat(location.at("/physicalLocation/region/startLine").asInt()).isEqualTo(line);
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, a.json",
        "data/b & c.csv, data/b%20%26%20c.csv",
        "javascript:alert(1), javascript%3Aalert%281%29",
        "//host/x, %2F%2Fhost/x",
        "/etc/passwd, %2Fetc/passwd",
        "a?b#c, a%3Fb%23c",
        "ü.json, %C3%BC.json",
        "C:\\x, C%3A%5Cx",
        "100%.csv, 100%25.csv"
    })
    void theNameOfASourceIsNeverASchemeOrAHost(String source, String expected) {
        assertThat(uri(ReportWriter.of(ReportFormat.SARIF), notice(source, "line 1")))
                .isEqualTo(expected);
    }

    @Test
    void aSourceWhoseFileIsKnownIsNamedByIt() {
        ReportWriter plain = ReportWriter.of(ReportFormat.SARIF);
        ReportWriter writer = plain.withArtifacts(Map.of(
                "a.json", Path.of("data", "..", "data", "a b.json"),
                "b.json", Path.of("/srv/b.json"),
                "c.json", Path.of("javascript:c.json")));
        assertThat(uri(writer, notice("a.json", "line 1"))).isEqualTo("data/a%20b.json");
        assertThat(uri(writer, notice("b.json", "line 1"))).isEqualTo("file:///srv/b.json");
        assertThat(uri(writer, notice("c.json", "line 1"))).isEqualTo("javascript%3Ac.json");
        assertThat(uri(writer, notice("d.json", "line 1"))).isEqualTo("d.json");
        assertThat(uri(plain, notice("a.json", "line 1"))).isEqualTo("a.json");
    }

    @Test
    void whatNamesNoSourceIsInTheOneFileThereIs() {
        ReportWriter plain = ReportWriter.of(ReportFormat.SARIF);
        Notice nowhere = new Notice(
                "html_entity", Severity.WARNING, "an entity", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(uri(plain.withArtifacts(Map.of("a", Path.of("x.json"))), nowhere))
                .isEqualTo("x.json");
        assertThat(uri(plain, nowhere)).isEmpty();
        assertThat(run(Reports.of(nowhere)).path("results").path(0).has("locations"))
                .isFalse();
    }

    @Test
    void aFingerprintStaysWhereLinesAreAddedAbove() {
        ValidationReport before = Reports.of(notice("a.json", "/recommendations/3, line 57"));
        ValidationReport after = Reports.of(notice("a.json", "/recommendations/4, line 70"));
        assertThat(fingerprints(before)).isEqualTo(fingerprints(after)).allMatch(text -> text.matches("[0-9a-f]{32}"));
    }

    @Test
    void aFingerprintTellsRecordsAndValuesAndRepetitionsApart() {
        List<String> fingerprints = fingerprints(Reports.of(
                Notice.of("html_entity", Severity.WARNING, "an entity", Reports.at("a", "line 1"), "&lt;")
                        .withRecord("KAZ-4:r1"),
                Notice.of("html_entity", Severity.WARNING, "an entity", Reports.at("a", "line 1"), "&gt;")
                        .withRecord("KAZ-4:r1"),
                Notice.of("html_entity", Severity.WARNING, "an entity", Reports.at("a", "line 1"), "&lt;")
                        .withRecord("KAZ-4:r1"),
                Notice.of("html_entity", Severity.WARNING, "an entity", Reports.at("a", "line 1"), "&lt;")
                        .withRecord("KAZ-4:r2"),
                Notice.of("lone_word", Severity.WARNING, "an entity", Reports.at("a", "line 1"), "&lt;")
                        .withRecord("KAZ-4:r1")));
        assertThat(fingerprints).doesNotHaveDuplicates();
        assertThat(fingerprints(Reports.of(
                        Notice.of("html_entity", Severity.ERROR, "in other words", Reports.at("b", "line 2"), "&lt;")
                                .withRecord("KAZ-4:r1"))))
                .containsExactly(fingerprints.get(0));
    }

    private static List<String> fingerprints(ValidationReport report) {
        return run(report).path("results").findValuesAsText("openuprNotice/v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0}", "[here](https://example.org)", "\u001b[2J"})
    void noMessageIsAPlaceholderOrALinkOrSteersATerminal(String text) {
        assertThat(run(Reports.of(Notice.of("html_entity", Severity.WARNING, text, Reports.at("a", "line 1"), text)))
                        .at("/results/0/message/text")
                        .asText())
                .doesNotContain("](", "\u001b")
                .doesNotContainPattern("(?<!\\{)\\{[0-9]");
    }

    @Test
    void severitiesAreLevelsAndCountsAreExact() {
        JsonNode run = run(Reports.mixed());
        assertThat(run.path("results").findValuesAsText("level")).contains("error", "warning", "note");
        assertThat(run.at("/properties/occurrences")).isEqualTo(SchemaFiles.parse("{\"self_recommendation\": 1207}"));
        assertThat(run(Reports.of(notice("a", "b"))).has("properties")).isFalse();
        assertThat(run.at("/invocations/0/toolConfigurationNotifications")).hasSize(63);
    }
}
