package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a publication mentions of a review.
 *
 * <p>Made by OpenUPR: comparing a publication with a review is our own notion; the kinds are the parts of a Working
 * Group report that it may tell or leave out.
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum MentionKind {
    /** A recommendation. */
    @JsonProperty("recommendation")
    RECOMMENDATION,

    /** A commendation. */
    @JsonProperty("commendation")
    COMMENDATION,

    /** A theme, without naming one recommendation. */
    @JsonProperty("topic")
    TOPIC;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "recommendation"}; throws {@link IllegalArgumentException} for any
     * other text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MentionKind parse(String code) {
        return EnumCodes.parse(MentionKind.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
