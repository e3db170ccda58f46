package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the State under review says of the implementation of a recommendation when it answers: a claim, not a
 * position.
 *
 * <p>Working Group reports print it in lead-in sentences: "which considers that they are already implemented or in the
 * process of implementation".
 *
 * <p>Basis: lead-in sentences of the section "Conclusions and/or recommendations" of Working Group reports.
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum ClaimedStatus {
    /** Already implemented. */
    @JsonProperty("implemented")
    IMPLEMENTED,

    /** In the process of implementation. */
    @JsonProperty("in_process")
    IN_PROCESS,

    /** One of the two; the source does not say which. */
    @JsonProperty("implemented_or_in_process")
    IMPLEMENTED_OR_IN_PROCESS;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "implemented"}; throws {@link IllegalArgumentException} for any other
     * text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClaimedStatus parse(String code) {
        return EnumCodes.parse(ClaimedStatus.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
