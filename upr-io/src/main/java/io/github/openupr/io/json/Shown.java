package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.openupr.io.text.Surrogates;

/** Texts of the input as messages show them: short, and on one line. */
final class Shown {

    private static final int LONGEST = 60;
    private static final int LONGEST_POINTER = 200;

    private Shown() {}

    static String quoted(String text) {
        return '"' + cut(text) + '"';
    }

    /** The JSON pointer (RFC 6901) of what a parser stands at: exact, for programs follow it, but cut where it is very long. */
    static String pointer(JsonStreamContext context) {
        String pointer = context.pathAsPointer().toString();
        return whole(pointer.length() > LONGEST_POINTER ? pointer.substring(0, LONGEST_POINTER) + "…" : pointer);
    }

    /** A text with a mark in place of each half of a surrogate pair, which no encoding can hold; else as it is. */
    static String whole(String text) {
        return Surrogates.halved(text) ? Surrogates.replaced(text, '?') : text;
    }

    static String cut(String text) {
        StringBuilder shown = new StringBuilder(LONGEST + 1);
        text.codePoints().limit(LONGEST).map(c -> printable(c) ? c : '?').forEach(shown::appendCodePoint);
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…" : "")
                .toString();
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
