package io.github.openupr.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The mappers that users have: no settings of ours. */
enum PlainMapper {
    JACKSON_2 {
        @Override
        String write(Object value) {
            try {
                return TWO.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new Refused(e);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return TWO.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new Refused(e);
            }
        }
    },

    JACKSON_3 {
        @Override
        String write(Object value) {
            return THREE.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return THREE.readValue(json, type);
            } catch (JacksonException e) {
                throw new Refused(e);
            }
        }
    };

    private static final ObjectMapper TWO =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
    private static final JsonMapper THREE = JsonMapper.builder().build();

    abstract String write(Object value);

    abstract <T> T read(String json, Class<T> type);

    /** The JSON as a tree; its text form keeps the order of members. */
    static JsonNode tree(String json) {
        try {
            return TWO.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** What the tests take for "the mapper refuses this JSON": its own exception, not just any. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
