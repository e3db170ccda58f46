package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where in a review a State gave its answer.
 *
 * <p>Answers come in the Working Group report, in its addendum, in the Council's plenary (resolution 5/1, annex,
 * paragraphs 26-32) or, when a State changes its mind, in a mid-term report (resolution 16/21, annex, paragraph 18).
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraphs 26-32, and resolution 16/21, annex, paragraph 18.
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum ResponseStage {
    /** In the report of the Working Group itself. */
    @JsonProperty("report")
    REPORT,

    /** In the addendum to the report ({@code A/HRC/59/10/Add.1}). */
    @JsonProperty("addendum")
    ADDENDUM,

    /** In the plenary of the Human Rights Council, when the outcome was adopted. */
    @JsonProperty("plenary")
    PLENARY,

    /** In a voluntary mid-term report. */
    @JsonProperty("mid_term")
    MID_TERM;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "report"}; throws {@link IllegalArgumentException} for any other
     * text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResponseStage parse(String code) {
        return EnumCodes.parse(ResponseStage.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
