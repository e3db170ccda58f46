package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the State under review answered to a recommendation.
 *
 * <p>Resolution 5/1 of the Human Rights Council (annex, paragraph 32) knows two answers: recommendations that enjoy the
 * State's support are identified as such, the others are noted. Nothing is formally rejected.
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraph 32.
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum Position {
    /** The recommendation enjoys the support of the State under review. */
    @JsonProperty("supported")
    SUPPORTED,

    /** The State took note of the recommendation; it did not enjoy its support. */
    @JsonProperty("noted")
    NOTED,

    /** The State will examine the recommendation and answer later, in an addendum to the report. */
    @JsonProperty("pending")
    PENDING,

    /** The State answered in words that give no position. */
    @JsonProperty("unclear")
    UNCLEAR;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "supported"}; throws {@link IllegalArgumentException} for any other
     * text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Position parse(String code) {
        return EnumCodes.parse(Position.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
