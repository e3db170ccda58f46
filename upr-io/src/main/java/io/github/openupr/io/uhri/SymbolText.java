package io.github.openupr.io.uhri;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the symbol of a document means.
 *
 * @param symbol the symbol; empty where the text is none
 * @param usual whether writing the symbol gives the text again
 */
record SymbolText(Optional<DocumentSymbol> symbol, boolean usual) {

    private static final Pattern REPORT = Pattern.compile("A/HRC/[0-9]+/[0-9]+");
    private static final Pattern ADDENDUM = Pattern.compile("A/HRC/[0-9]+/[0-9]+/Add\\.[0-9]+");

    static SymbolText of(String text) {
        Optional<DocumentSymbol> symbol = parse(text);
        return new SymbolText(
                symbol, symbol.map(DocumentSymbol::symbol).filter(text::equals).isPresent());
    }

    private static Optional<DocumentSymbol> parse(String text) {
        try {
            return Optional.of(DocumentSymbol.parseLenient(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the document is, as far as its symbol tells. */
    static DocumentKind kindOf(DocumentSymbol symbol) {
        if (REPORT.matcher(symbol.symbol()).matches()) {
            return DocumentKind.WORKING_GROUP_REPORT;
        }
        return ADDENDUM.matcher(symbol.symbol()).matches() ? DocumentKind.ADDENDUM : DocumentKind.OTHER;
    }
}
