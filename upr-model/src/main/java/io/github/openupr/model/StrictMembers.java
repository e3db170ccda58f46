package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;

/**
 * Makes every mapper refuse a member that the type does not have: Jackson 3 and Spring would drop it without a word.
 *
 * <p>Accessors are {@code getX} only, so that no {@code isX} helper becomes a member.
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
interface StrictMembers {

    @JsonAnySetter
    @SuppressWarnings("unused") // called by mappers
    private void refuseUnknownMember(String name, Object value) {
        throw new IllegalArgumentException("unknown member \"" + name + "\"");
    }
}
