package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a document of a review is (resolution 5/1, annex, paragraphs 15 and 26).
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraph 15 (the three documents before the review) and
 * paragraph 26 (the report).
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum DocumentKind {
    /** The report of the State under review ({@code A/HRC/WG.6/48/KAZ/1}). */
    @JsonProperty("national_report")
    NATIONAL_REPORT,

    /** The compilation of information of the United Nations ({@code .../2}). */
    @JsonProperty("un_compilation")
    UN_COMPILATION,

    /** The summary of stakeholders' submissions ({@code .../3}). */
    @JsonProperty("stakeholder_summary")
    STAKEHOLDER_SUMMARY,

    /** The report of the Working Group ({@code A/HRC/59/10}). */
    @JsonProperty("working_group_report")
    WORKING_GROUP_REPORT,

    /** The answers of the State under review ({@code A/HRC/59/10/Add.1}). */
    @JsonProperty("addendum")
    ADDENDUM,

    /** The decision of the Human Rights Council that adopts the outcome. */
    @JsonProperty("outcome_decision")
    OUTCOME_DECISION,

    /** OHCHR's thematic list (matrix) of recommendations. */
    @JsonProperty("thematic_list")
    THEMATIC_LIST,

    /** A voluntary mid-term report. */
    @JsonProperty("mid_term_report")
    MID_TERM_REPORT,

    /** Any other document. */
    @JsonProperty("other")
    OTHER;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "national_report"}; throws {@link IllegalArgumentException} for any
     * other text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentKind parse(String code) {
        return EnumCodes.parse(DocumentKind.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
