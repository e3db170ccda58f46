package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A treaty or other instrument by the acronym that UN documents use: {@code ICCPR}, {@code OP-CEDAW}, {@code ILO-169}.
 *
 * <p>Only the form is checked. Immutable and thread-safe. {@link #parse} inverts {@link #toString}.
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

    /** The code itself. */
    @Override
    public String toString() {
        return code;
    }
}
