package io.github.openupr.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/**
 * Why a recommendation is taken for one that comes again: the strongest reason that there is. A theme in common is none.
 *
 * <p>Made by OpenUPR: no source says which recommendation of a review was made before.
 *
 * <p>Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum RepetitionGround {
    /** A State that made the earlier one makes the later one too, and the texts are alike. */
    @JsonProperty("state_and_text")
    STATE_AND_TEXT,

    /** The texts are alike; other States make it. */
    @JsonProperty("text")
    TEXT,

    /** Both ask to become a party to the same treaty, or to withdraw reservations to it, in other words. */
    @JsonProperty("treaty")
    TREATY,

    /** All words of the shorter text stand in the longer one, and together they tell as much as the name of a treaty. */
    @JsonProperty("part")
    PART;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The constant with this code, such as {@code "treaty"}; throws {@link IllegalArgumentException} for any other text. */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RepetitionGround parse(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a ground of a repetition: \"" + code + "\" (one of " + Arrays.toString(values()) + ")"));
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
