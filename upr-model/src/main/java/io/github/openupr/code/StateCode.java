package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * The ISO 3166-1 alpha-3 code of a State, such as {@code KAZ}, as the symbols of UPR documents use it
 * ({@code A/HRC/WG.6/48/KAZ/1}).
 *
 * <p>Only the form is checked here; {@link States} knows which codes exist. Immutable and thread-safe. {@link #parse}
 * inverts {@link #toString}.
 *
 * <p>Basis: ISO 3166-1 alpha-3.
 *
 * @param code three capital letters A to Z
 */
public record StateCode(@JsonValue String code) implements Comparable<StateCode> {

    private static final int LENGTH = 3;

    /** Checks the form; throws {@link IllegalArgumentException} for anything but three capital letters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StateCode {
        if (!hasForm(code)) {
            throw new IllegalArgumentException("not a State code of three capital letters: \"" + code + "\"");
        }
    }

    /** The State with this code, such as {@code "KAZ"}. */
    public static StateCode of(String code) {
        return new StateCode(code);
    }

    /**
     * Reads what {@link #toString} prints; throws {@link IllegalArgumentException} for anything but three capital
     * letters.
     */
    public static StateCode parse(String text) {
        return new StateCode(text);
    }

    /**
     * Reads what a person types: a code or a name of a State in any spelling that {@link States#resolve} knows, codes
     * also in small letters. What {@link #parse} takes is taken here too, but a name such as {@code UAE} becomes its
     * State's code. Throws {@link IllegalArgumentException} with one line that says what to write.
     */
    public static StateCode parseLenient(String text) {
        String typed = TypedText.clean(text);
        String upper = typed.toUpperCase(Locale.ROOT);
        if (hasForm(upper) && States.find(new StateCode(upper)).isPresent()) {
            return new StateCode(upper);
        }
        return States.resolve(typed)
                .or(() -> upper.length() == 2 ? States.resolve(upper) : Optional.empty())
                .map(State::code)
                .or(() -> hasForm(typed) ? Optional.of(new StateCode(typed)) : Optional.empty())
                .orElseThrow(() -> TypedText.refused(
                        "no State has this code or name",
                        text,
                        States.closest(typed)
                                .map(state -> "did you mean " + state + "?")
                                .orElse("write a code such as KAZ or a name such as Kazakhstan")));
    }

    private static boolean hasForm(String text) {
        return text.length() == LENGTH && startsWithCode(text);
    }

    /** Whether the text begins with three capital letters. */
    static boolean startsWithCode(String text) {
        return text.length() >= LENGTH && capital(text.charAt(0)) && capital(text.charAt(1)) && capital(text.charAt(2));
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Alphabetical order of the codes. */
    @Override
    public int compareTo(StateCode other) {
        return code.compareTo(other.code);
    }

    /** The code itself. */
    @Override
    public String toString() {
        return code;
    }
}
