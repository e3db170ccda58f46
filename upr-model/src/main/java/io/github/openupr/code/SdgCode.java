package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final Pattern WORD = Pattern.compile(
            "^(?:sustainable development goal|sdg|goal|target)s?[ .:#-]*(?=[0-9])", Pattern.CASE_INSENSITIVE);
    // A title stands behind a sign and a letter: 16-3 is no goal with a title.
    private static final Pattern NUMBERED = Pattern.compile(
            "0?([1-9][0-9]?(?:\\.[0-9]{1,2}|\\.[a-z])?)\\.?(?:(?: - ?|: ?)\\p{L}.*)?", Pattern.CASE_INSENSITIVE);

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

    /**
     * Reads what a person types or a dataset prints: the number with or without a word before it or a title behind it
     * ({@code SDG 16.3}, {@code Goal 16}, {@code 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS}), of which the number
     * counts, or a title alone, as {@link Codelist#resolve} finds it. Throws {@link IllegalArgumentException} with one
     * line that says what to write.
     */
    public static SdgCode parseLenient(String text) {
        String typed = WORD.matcher(TypedText.clean(text)).replaceFirst("");
        Matcher numbered = NUMBERED.matcher(typed);
        if (numbered.matches()) {
            String code = numbered.group(1).toLowerCase(Locale.ROOT);
            if (FORM.matcher(code).matches()) {
                return new SdgCode(code);
            }
        }
        Codelist sdgs = Codelist.of("sdgs");
        // Without a letter it is no title, and 16, 3 may be two goals.
        boolean title = typed.chars().anyMatch(Character::isLetter);
        return (title ? sdgs.resolve(typed) : Optional.<Codelist.Entry>empty())
                .map(entry -> new SdgCode(entry.code()))
                .orElseThrow(() -> TypedText.refused(
                        "not a goal or target such as 16 or 16.3",
                        text,
                        sdgs.closest(typed)
                                .map(entry -> "did you mean " + entry.code() + " (" + entry.title() + ")?")
                                .orElse("write its number; goals run from 1 to 17")));
    }

    /** The code itself. */
    @Override
    public String toString() {
        return code;
    }
}
