package io.github.openupr.io.json;

/** Texts of the input as messages show them: short, and on one line. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String quoted(String text) {
        return '"' + cut(text) + '"';
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
