package io.github.openupr.io.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as the cells of XLSX hold them (ECMA-376, part 1, section 22.9.2.19): {@code _x000D_} stands for what XML cannot hold. Thread-safe. */
final class SheetText {

    private static final Pattern NEEDS_ESCAPE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    static String escape(String text) {
        Matcher found = NEEDS_ESCAPE.matcher(text);
        if (!found.find()) {
            return text;
        }
        return found.replaceAll(match ->
                String.format(Locale.ROOT, "_x%04X_", (int) match.group().charAt(0)));
    }
}
