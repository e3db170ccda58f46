package io.github.openupr.code;

import java.util.regex.Pattern;

/** What the codes do alike with a text that a person typed or copied from a document. */
final class TypedText {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern UNSHOWN = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final int MOST_SHOWN = 80;

    private TypedText() {}

    /** The text with one kind of blank and of dash, and without blanks around it. */
    static String clean(String text) {
        return dashes(BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip());
    }

    /** The text without blanks of any kind around it. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (start < end && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Where the last blank stands; -1 if there is none. */
    static int lastBlank(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !blank(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The text with one kind of dash. */
    static String dashes(String text) {
        return DASHES.matcher(text).replaceAll("-");
    }

    /**
     * Why a text was refused, and what would do, on one line.
     *
     * @param what what the text is not, such as {@code not a review such as KAZ-4}
     * @param text the text as typed
     * @param remedy what to write
     */
    static IllegalArgumentException refused(String what, String text, String remedy) {
        return new IllegalArgumentException(what + ": \"" + shown(text) + "\"; " + remedy);
    }

    private static String shown(String text) {
        String line = UNSHOWN.matcher(text).replaceAll(" ").strip();
        int points = line.codePointCount(0, line.length());
        return points <= MOST_SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN)) + "\u2026";
    }
}
