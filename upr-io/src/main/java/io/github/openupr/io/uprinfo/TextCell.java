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

    static final TextCell EMPTY = of(new char[0], 0, 0);

    /** Reads a cell from a buffer: mostly nothing but blanks behind has to be cut, which takes no second string. */
    static TextCell of(char[] buffer, int offset, int length) {
        int end = offset + length;
        while (end > offset && buffer[end - 1] <= ' ') {
            end--;
        }
        String text = new String(buffer, offset, end - offset);
        if (Escapes.needCleaning(text)) {
            String clean = Escapes.clean(text);
            if (!clean.equals(text)) {
                return new TextCell(clean, "", new String(buffer, offset, length));
            }
        }
        return new TextCell(text, behind(buffer, end, offset + length), null);
    }

    /** Whether the cell is empty. */
    boolean isEmpty() {
        return text.isEmpty() && behind.isEmpty() && raw == null;
    }

    private static String behind(char[] buffer, int start, int end) {
        if (start == end) {
            return "";
        }
        return end - start == 1 && buffer[start] == ' ' ? " " : new String(buffer, start, end - start);
    }
}
