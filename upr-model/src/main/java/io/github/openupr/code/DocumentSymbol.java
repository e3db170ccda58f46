package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The symbol of a United Nations document, such as {@code A/HRC/59/10/Add.1}.
 *
 * <p>Parts are separated by slashes and hold letters, digits, full stops, hyphens, brackets and asterisks. Immutable
 * and thread-safe. {@link #parse} inverts {@link #toString}.
 *
 * <p>Basis: the symbols of United Nations documents as printed on their first pages: {@code A/HRC/WG.6/48/KAZ/1}.
 *
 * @param symbol the symbol as printed, without blanks
 */
public record DocumentSymbol(@JsonValue String symbol) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9.]{0,19}(/[A-Za-z0-9.()\\[\\]*-]{1,40}){1,9}");

    /** Checks the form; throws {@link IllegalArgumentException} for a text that is no symbol. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentSymbol {
        if (!FORM.matcher(symbol).matches()) {
            throw new IllegalArgumentException("not a document symbol such as A/HRC/59/10: \"" + symbol + "\"");
        }
    }

    /** The document with this symbol. */
    public static DocumentSymbol of(String symbol) {
        return new DocumentSymbol(symbol);
    }

    /** Reads what {@link #toString} prints; throws {@link IllegalArgumentException} for a text that is no symbol. */
    public static DocumentSymbol parse(String text) {
        return new DocumentSymbol(text);
    }

    /** The symbol itself. */
    @Override
    public String toString() {
        return symbol;
    }
}
