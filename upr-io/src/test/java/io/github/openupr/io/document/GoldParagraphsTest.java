package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openupr.code.SharedData;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Paragraphs of a report of the third cycle that others labelled, put into a report of our own. */
class GoldParagraphsTest {

    @Test
    void numberStatesAndTextOfEachAreAsLabelled() throws IOException {
        JsonNode gold = new ObjectMapper()
                .readTree(SharedData.path("data/gold-paragraphs/eswatini-session39.json")
                        .toFile());
        List<String> lines = new ArrayList<>(
                List.of(
                        "118. The following recommendations will be examined by Eswatini, which will provide responses in due time:"));
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode each : gold) {
            lines.add(each.get("paragraph").asText());
            List<StateCode> states = new ArrayList<>();
            each.get("states")
                    .forEach(name -> states.add(
                            States.resolve(name.asText()).orElseThrow().code()));
            expected.put(
                    each.get("number").asText(),
                    states + " " + folded(each.get("text").asText()));
        }
        lines.add(
                "119. All conclusions and/or recommendations contained in the present report reflect the position of States.");
        String report = SampleReport.upToConclusions()
                .with(lines.toArray(String[]::new))
                .text();
        Map<String, String> read = new TreeMap<>();
        for (Recommendation each : SampleReport.read(report).dataset().getRecommendations()) {
            read.put(each.getNumber().orElseThrow(), each.getRecommendingStates() + " " + folded(each.getText()));
        }
        assertThat(expected).hasSize(108);
        assertThat(read).isEqualTo(expected);
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{P}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
