package io.github.openupr.validation.rules;

/** The escapes of JavaScript, {@code %u} and four hexadecimal digits. */
final class UnicodeEscapes {

    static final int LENGTH = 6;

    private UnicodeEscapes() {}

    /** Where the first escape begins; -1 if there is none. */
    static int indexIn(String text) {
        int start = text.indexOf("%u");
        while (start >= 0 && !isEscape(text, start)) {
            start = text.indexOf("%u", start + 2);
        }
        return start;
    }

    private static boolean isEscape(String text, int start) {
        if (start + LENGTH > text.length()) {
            return false;
        }
        for (int i = start + 2; i < start + LENGTH; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
