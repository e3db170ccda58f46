package io.github.openupr.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A small dataset with a fault and one without, from {@code validation/examples/CODE.json}: {@code {"bad": {…}, "good":
 * {…}}}.
 *
 * @param bad the dataset with the fault
 * @param good the same without it
 */
record RuleExample(JsonNode bad, JsonNode good) {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    /** The examples of a code; empty where the file is missing. */
    static Optional<RuleExample> of(String code) {
        try (InputStream in = RuleExample.class.getResourceAsStream("/validation/examples/" + code + ".json")) {
            if (in == null) {
                return Optional.empty();
            }
            JsonNode both = MAPPER.readTree(in);
            return Optional.of(new RuleExample(both.required("bad"), both.required("good")));
        } catch (IOException e) {
            throw new UncheckedIOException(code, e);
        }
    }

    static UprDataset dataset(JsonNode json) {
        try {
            return MAPPER.treeToValue(json, UprDataset.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
