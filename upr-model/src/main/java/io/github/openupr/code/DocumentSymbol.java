package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
    private static final Pattern AROUND =
            Pattern.compile("^(?:(?:UN )?Docs?(?:\\.|ument) ?)|[ .,;]+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern PART = Pattern.compile("[^/]+");
    private static final Pattern WORD = Pattern.compile("(add|rev|corr|amend|sub)(\\..*)", Pattern.CASE_INSENSITIVE);

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

    /**
     * Reads what a person types or copies: any case, blanks around slashes, any dash, "UN Doc." before it and a full
     * stop behind it. Parts without a capital letter become capital, {@code Add.}, {@code Rev.}, {@code Corr.},
     * {@code Amend.} and {@code Sub.} get the spelling that the United Nations use: {@code a/hrc/59/10/add.1} is
     * {@code A/HRC/59/10/Add.1}. Throws {@link IllegalArgumentException} with one line that says what to write.
     */
    public static DocumentSymbol parseLenient(String text) {
        String typed = AROUND.matcher(TypedText.clean(text)).replaceAll("");
        String symbol = PART.matcher(SLASH.matcher(typed).replaceAll("/")).replaceAll(DocumentSymbol::usual);
        if (!FORM.matcher(symbol).matches()) {
            throw TypedText.refused(
                    "not a document symbol such as A/HRC/59/10", text, "write its parts with a slash between them");
        }
        return new DocumentSymbol(symbol);
    }

    private static String usual(MatchResult found) {
        String part = found.group();
        Matcher word = WORD.matcher(part);
        if (word.matches()) {
            String abbreviation = word.group(1);
            return Matcher.quoteReplacement(upper(abbreviation.substring(0, 1))
                    + abbreviation.substring(1).toLowerCase(Locale.ROOT)
                    + word.group(2));
        }
        boolean typedSmall = part.chars().noneMatch(c -> c >= 'A' && c <= 'Z');
        return Matcher.quoteReplacement(typedSmall || found.start() == 0 ? upper(part) : part);
    }

    private static String upper(String part) {
        return part.toUpperCase(Locale.ROOT);
    }

    /** The symbol itself. */
    @Override
    public String toString() {
        return symbol;
    }
}
