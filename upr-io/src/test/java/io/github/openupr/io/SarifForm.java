package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What SARIF 2.1.0 asks of the parts that we write; its schema is not ours to copy. */
final class SarifForm {

    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    private SarifForm() {}

    static void check(JsonNode log) {
        members(log, List.of("version", "runs"), List.of("$schema"));
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asText()).startsWith("https://").endsWith("/sarif-schema-2.1.0.json");
        assertThat(log.path("runs")).hasSize(1);
        JsonNode run = log.path("runs").path(0);
        members(run, List.of("tool", "invocations", "columnKind", "results"), List.of("properties"));
        assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
        JsonNode driver = run.at("/tool/driver");
        members(driver, List.of("name", "informationUri", "rules"), List.of());
        Set<String> ids = new HashSet<>();
        for (JsonNode rule : driver.path("rules")) {
            members(
                    rule,
                    List.of("id", "defaultConfiguration"),
                    List.of("shortDescription", "fullDescription", "help"));
            assertThat(ids.add(rule.path("id").asText())).isTrue();
            List.of("shortDescription", "fullDescription", "help").forEach(name -> message(rule.get(name)));
            assertThat(LEVELS).contains(rule.at("/defaultConfiguration/level").asText());
        }
        assertThat(run.path("invocations")).hasSize(1);
        invocation(run.path("invocations").path(0));
        run.path("results").forEach(result -> result(result, driver.path("rules")));
    }

    private static void invocation(JsonNode invocation) {
        members(invocation, List.of("executionSuccessful", "toolConfigurationNotifications"), List.of());
        assertThat(invocation.path("executionSuccessful").isBoolean()).isTrue();
        for (JsonNode notification : invocation.path("toolConfigurationNotifications")) {
            members(notification, List.of("message", "level", "associatedRule"), List.of());
            message(notification.path("message"));
            assertThat(LEVELS).contains(notification.path("level").asText());
            members(notification.path("associatedRule"), List.of("id"), List.of("index"));
        }
    }

    private static void result(JsonNode result, JsonNode rules) {
        members(
                result,
                List.of("ruleId", "ruleIndex", "level", "message", "partialFingerprints"),
                List.of("locations"));
        assertThat(rules.path(result.path("ruleIndex").asInt()).path("id").asText())
                .isEqualTo(result.path("ruleId").asText());
        assertThat(LEVELS).contains(result.path("level").asText());
        message(result.path("message"));
        assertThat(result.path("partialFingerprints")).isNotEmpty().allMatch(JsonNode::isTextual);
        for (JsonNode location : result.path("locations")) {
            members(location, List.of(), List.of("physicalLocation", "logicalLocations"));
            assertThat(location).isNotEmpty();
            JsonNode physical = location.path("physicalLocation");
            members(
                    physical,
                    location.has("physicalLocation") ? List.of("artifactLocation") : List.of(),
                    List.of("region"));
            // A reference of RFC 3986 without a scheme of data, a host, a query or a fragment.
            assertThat(physical.at("/artifactLocation/uri").asText())
                    .matches("(file:///)?(([A-Za-z0-9._~-]|%[0-9A-F]{2})*/)*([A-Za-z0-9._~-]|%[0-9A-F]{2})*")
                    .doesNotMatch("/.*");
            assertThat(physical.at("/region/startLine").asInt(1)).isPositive();
        }
    }

    private static void message(JsonNode message) {
        if (message != null) {
            members(message, List.of("text"), List.of());
            assertThat(message.path("text").isTextual()).isTrue();
        }
    }

    private static void members(JsonNode object, List<String> required, List<String> allowed) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsAll(required);
        names.removeAll(required);
        assertThat(allowed).containsAll(names);
    }
}
