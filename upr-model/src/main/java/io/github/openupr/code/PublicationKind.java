package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What form a publication about a review has.
 *
 * <p>Made by OpenUPR: publications about a review are no documents of the United Nations; the forms are those in
 * which governments, media and organisations tell of one.
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum PublicationKind {
    /** An article of a newspaper or site. */
    @JsonProperty("article")
    ARTICLE,

    /** A press release. */
    @JsonProperty("press_release")
    PRESS_RELEASE,

    /** A statement or speech. */
    @JsonProperty("statement")
    STATEMENT,

    /** A report. */
    @JsonProperty("report")
    REPORT,

    /** A stakeholder's submission to the review. */
    @JsonProperty("submission")
    SUBMISSION,

    /** A page of a web site. */
    @JsonProperty("web_page")
    WEB_PAGE,

    /** Radio, television or video. */
    @JsonProperty("broadcast")
    BROADCAST,

    /** Any other form. */
    @JsonProperty("other")
    OTHER;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "article"}; throws {@link IllegalArgumentException} for any other
     * text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublicationKind parse(String code) {
        return EnumCodes.parse(PublicationKind.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
