package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A treaty or other instrument by the acronym that UN documents use: {@code ICCPR}, {@code OP-CEDAW}, {@code ILO-169}.
 *
 * <p>The codelist {@code treaties} has the instruments that the recommendations of UPR Info's export name most. Only the
 * form is checked. Immutable and thread-safe. {@link #parse} inverts {@link #toString}.
 *
 * <p>Basis: the acronyms that Working Group reports use; the codelist {@code treaties} has the titles of the
 * instruments.
 *
 * @param code a capital letter, then capital letters, digits and hyphens; 40 characters at most
 */
public record TreatyCode(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");

    /** Checks the form; throws {@link IllegalArgumentException} for a text that is no such acronym. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TreatyCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a treaty's acronym such as OP-CEDAW: \"" + code + "\"");
        }
    }

    /** The instrument with this acronym. */
    public static TreatyCode of(String code) {
        return new TreatyCode(code);
    }

    /**
     * Reads what {@link #toString} prints; throws {@link IllegalArgumentException} for a text that is no such acronym.
     */
    public static TreatyCode parse(String text) {
        return new TreatyCode(text);
    }

    /**
     * Reads what a person types: the acronym, the title or another name of an instrument of the codelist
     * {@code treaties}, in any spelling that {@link Codelist#resolve} knows ({@code op-cedaw}, {@code Banjul Charter}),
     * or an acronym that the codelist does not have, in capital letters. Throws {@link IllegalArgumentException} with
     * one line that says what to write.
     */
    public static TreatyCode parseLenient(String text) {
        String typed = TypedText.clean(text);
        Codelist treaties = Codelist.of("treaties");
        return treaties.resolve(typed)
                .map(entry -> new TreatyCode(entry.code()))
                .or(() -> FORM.matcher(typed).matches() ? Optional.of(new TreatyCode(typed)) : Optional.empty())
                .orElseThrow(() -> TypedText.refused(
                        "no treaty has this acronym or name",
                        text,
                        treaties.closest(typed)
                                .map(entry -> "did you mean " + entry.code() + " (" + entry.title() + ")?")
                                .orElse("write an acronym such as OP-CEDAW")));
    }

    /** The code itself. */
    @Override
    public String toString() {
        return code;
    }
}
