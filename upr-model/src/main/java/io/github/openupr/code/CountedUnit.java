package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a reported count counts. The same review gives different totals by unit, so every count says which.
 *
 * <p>Basis: the totals that Working Group reports, OHCHR and UPR Info state of a review; UPR Info counts one for each
 * recommending State.
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum CountedUnit {
    /** Delegations that took the floor in the interactive dialogue. */
    @JsonProperty("delegations")
    DELEGATIONS,

    /** Numbered items of the Working Group report. */
    @JsonProperty("printed_items")
    PRINTED_ITEMS,

    /** Recommendations: the parts of printed items, where an item holds several. */
    @JsonProperty("recommendations")
    RECOMMENDATIONS,

    /** One for each recommending State of each recommendation, as UPR Info counts. */
    @JsonProperty("state_mentions")
    STATE_MENTIONS,

    /** Commendations. */
    @JsonProperty("commendations")
    COMMENDATIONS,

    /** Voluntary pledges. */
    @JsonProperty("pledges")
    PLEDGES,

    /** Questions sent in advance. */
    @JsonProperty("advance_questions")
    ADVANCE_QUESTIONS,

    /** Recommendations that enjoy support. */
    @JsonProperty("supported")
    SUPPORTED,

    /** Recommendations noted. */
    @JsonProperty("noted")
    NOTED;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "delegations"}; throws {@link IllegalArgumentException} for any other
     * text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CountedUnit parse(String code) {
        return EnumCodes.parse(CountedUnit.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
