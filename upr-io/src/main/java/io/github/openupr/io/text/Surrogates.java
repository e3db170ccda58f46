package io.github.openupr.io.text;

/** Finds halves of surrogate pairs, which JSON can write as escapes but no encoding of Unicode can hold. Internal; thread-safe. */
public final class Surrogates {

    private Surrogates() {}

    /** Whether a text has a half without its other half. */
    public static boolean halved(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) >= Character.MIN_SURROGATE) {
                return halved(text.substring(i).toCharArray(), length - i);
            }
        }
        return false;
    }

    /** The text with a character in place of each half. */
    public static String replaced(String text, int replacement) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? replacement : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean halved(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isHighSurrogate(text[i]) && i + 1 < length && Character.isLowSurrogate(text[i + 1])) {
                i++;
            } else if (Character.isSurrogate(text[i])) {
                return true;
            }
        }
        return false;
    }
}
