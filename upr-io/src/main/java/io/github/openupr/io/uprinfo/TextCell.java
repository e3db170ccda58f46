package io.github.openupr.io.uprinfo;

import org.jspecify.annotations.Nullable;

/**
 * What a cell of the column Text means.
 *
 * @param text the text without escapes and blanks around it
 * @param behind the blanks behind the text in the cell; empty where {@code raw} is there
 * @param raw the cell as it stands, where it differs in more than blanks behind; else null
 */
record TextCell(String text, String behind, @Nullable String raw) {

    /** Understands a cell: mostly nothing but blanks behind have to be cut. */
    static TextCell of(String raw) {
        int end = raw.length();
        while (end > 0 && raw.charAt(end - 1) <= ' ') {
            end--;
        }
        String text = raw.substring(0, end);
        if (Escapes.needCleaning(text)) {
            String clean = Escapes.clean(text);
            if (!clean.equals(text)) {
                return new TextCell(clean, "", raw);
            }
        }
        return new TextCell(text, raw.substring(end), null);
    }
}
