package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far a recommendation has been implemented, in the judgement of an assessor (mid-term reports, resolution 16/21,
 * annex, paragraph 18; submissions of civil society).
 *
 * <p>Made by OpenUPR: no document of the United Nations fixes a scale; the steps are those that mid-term reports
 * (resolution 16/21, annex, paragraph 18) and submissions of civil society use.
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum AssessmentStatus {
    /** Fully implemented. */
    @JsonProperty("implemented")
    IMPLEMENTED,

    /** Implemented in part. */
    @JsonProperty("partially_implemented")
    PARTIALLY_IMPLEMENTED,

    /** Work is under way. */
    @JsonProperty("in_progress")
    IN_PROGRESS,

    /** Not implemented. */
    @JsonProperty("not_implemented")
    NOT_IMPLEMENTED,

    /** The assessor could not tell. */
    @JsonProperty("unknown")
    UNKNOWN;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "implemented"}; throws {@link IllegalArgumentException} for any other
     * text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AssessmentStatus parse(String code) {
        return EnumCodes.parse(AssessmentStatus.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
