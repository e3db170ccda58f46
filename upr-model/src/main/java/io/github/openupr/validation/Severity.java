package io.github.openupr.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * How grave a notice is, gravest last, so that {@code severity.compareTo(Severity.WARNING) >= 0} asks for "warning or
 * worse".
 *
 * <p>Made by OpenUPR: the grades of our own notices; an error contradicts a document of the United Nations or our
 * schema.
 *
 * <p>Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum Severity {
    /** A remark: nothing is wrong. */
    @JsonProperty("info")
    INFO,

    /** Probably a fault. */
    @JsonProperty("warning")
    WARNING,

    /** Contradicts the United Nations document, the format or the schema. */
    @JsonProperty("error")
    ERROR;

    private final String code = name().toLowerCase(Locale.ROOT);

    /**
     * The severity with this code, such as {@code "warning"}; throws {@link IllegalArgumentException} for any other
     * text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Severity parse(String code) {
        for (Severity severity : values()) {
            if (severity.code.equals(code)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("not a severity: \"" + code + "\" (info, warning or error)");
    }

    /** The code in lower case. */
    @Override
    public String toString() {
        return code;
    }
}
