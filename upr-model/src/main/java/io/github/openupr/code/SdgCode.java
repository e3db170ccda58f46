package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A Sustainable Development Goal ({@code 16}) or one of its targets ({@code 16.3}, {@code 1.a}), as General Assembly
 * resolution 70/1 numbers them.
 *
 * <p>Only the form is checked. Immutable and thread-safe. {@link #parse} inverts {@link #toString}.
 *
 * <p>Basis: General Assembly resolution 70/1; column {@code Sdgs} of the Universal Human Rights Index.
 *
 * @param code the number of a goal, 1 to 17; for a target a full stop and its number or small letter
 */
public record SdgCode(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("([1-9]|1[0-7])(\\.([1-9][0-9]?|[a-z]))?");

    /** Checks the form; throws {@link IllegalArgumentException} for a text that is no goal or target. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SdgCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a goal or target such as 16 or 16.3: \"" + code + "\"");
        }
    }

    /** The goal or target with this code. */
    public static SdgCode of(String code) {
        return new SdgCode(code);
    }

    /**
     * Reads what {@link #toString} prints; throws {@link IllegalArgumentException} for a text that is no goal or
     * target.
     */
    public static SdgCode parse(String text) {
        return new SdgCode(text);
    }

    /** The code itself. */
    @Override
    public String toString() {
        return code;
    }
}
