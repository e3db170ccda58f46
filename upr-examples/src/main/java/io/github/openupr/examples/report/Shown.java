package io.github.openupr.examples.report;

import io.github.openupr.io.text.PlainLine;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of the data as the page shows them. */
final class Shown {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Shown() {}

    /** On one line, without characters that HTML has no place for. */
    static String text(String text) {
        return PlainLine.of(BLANKS.matcher(text).replaceAll(" ").strip());
    }

    /** An address that a link may lead to: of the web and nothing else, since {@code javascript:} is an address too. */
    static Optional<String> link(String url) {
        try {
            URI address = new URI(url.strip());
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return scheme.equals("https") || scheme.equals("http")
                    ? Optional.of(address.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A code in lower snake case as words. */
    static String words(Object code) {
        return code.toString().replace('_', ' ');
    }

    /** The same with a capital. */
    static String label(Object code) {
        return capital(words(code));
    }

    /** A sentence with a capital. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
