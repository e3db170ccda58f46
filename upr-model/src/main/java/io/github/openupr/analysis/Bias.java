package io.github.openupr.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which side of a review a publication tells alone. Symmetric on purpose: to leave out all praise is told as plainly as
 * to leave out all recommendations.
 *
 * <p>Made by OpenUPR: accounts of a review are compared with what its Working Group report prints, in both directions.
 *
 * <p>Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum Bias {
    /** It tells of commendations and of no recommendation. */
    @JsonProperty("commendations_only")
    COMMENDATIONS_ONLY,

    /** It tells of recommendations and of no commendation. */
    @JsonProperty("recommendations_only")
    RECOMMENDATIONS_ONLY,

    /** It tells of both, or of neither. */
    @JsonProperty("none")
    NONE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /**
     * The constant with this code, such as {@code "commendations_only"}; throws {@link IllegalArgumentException} for
     * any other text.
     */
    // Without a creator, mappers would take a number for the place of a constant: 0 would be the first one.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bias parse(String code) {
        return Arrays.stream(values())
                .filter(bias -> bias.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a bias: \"" + code + "\" (one of " + Arrays.toString(values()) + ")"));
    }

    /** The code, in lower snake case, as it stands in JSON. */
    @Override
    public String toString() {
        return code;
    }
}
