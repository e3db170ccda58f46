package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of actor speaks about a review: as an assessor or as a publisher.
 *
 * <p>Made by OpenUPR: who assesses and who publishes is our own notion; the kinds follow those that the documents of
 * a review tell apart: States, national institutions, other stakeholders (Human Rights Council resolution 5/1, annex,
 * paragraph 15).
 *
 * <p>A closed list. Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum ActorKind {
    /** A State as such. */
    @JsonProperty("state")
    STATE,

    /** A ministry or other body of a government. */
    @JsonProperty("government_body")
    GOVERNMENT_BODY,

    /** A parliament. */
    @JsonProperty("parliament")
    PARLIAMENT,

    /** A national human rights institution (Paris Principles). */
    @JsonProperty("national_human_rights_institution")
    NATIONAL_HUMAN_RIGHTS_INSTITUTION,

    /** A non-governmental organisation or coalition. */
    @JsonProperty("civil_society")
    CIVIL_SOCIETY,

    /** A newspaper, agency or broadcaster. */
    @JsonProperty("media")
    MEDIA,

    /** An organ, office or expert of the United Nations. */
    @JsonProperty("un_body")
    UN_BODY,

    /** A regional intergovernmental organisation. */
    @JsonProperty("regional_organisation")
    REGIONAL_ORGANISATION,

    /** A university or scholar. */
    @JsonProperty("academic")
    ACADEMIC,

    /** Any other actor. */
    @JsonProperty("other")
    OTHER;

    private final String code = EnumCodes.codeOf(this);

    /**
     * The constant with this code, such as {@code "state"}; throws {@link IllegalArgumentException} for any other text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActorKind parse(String code) {
        return EnumCodes.parse(ActorKind.class, code);
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
