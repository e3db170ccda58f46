package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a review took place.
 *
 * <p>From the codelist {@code review-status}, after the reports and programmes of work of the Working Group.
 *
 * <p>Reviews were put off or not held when a State did not come (Israel in session 15, the United States in session
 * 50).
 *
 * <p>Basis: Working Group reports and programmes of work of its sessions.
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum ReviewStatus {
    /** The interactive dialogue took place. */
    @JsonProperty("held")
    HELD,

    /** Put off to a later session. */
    @JsonProperty("postponed")
    POSTPONED,

    /** It did not take place. */
    @JsonProperty("not_held")
    NOT_HELD;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "held"}; throws {@link IllegalArgumentException} for any other text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReviewStatus parse(String code) {
        return EnumCodes.parse(ReviewStatus.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
