package io.github.openupr.io.text;

import java.util.regex.Pattern;

/** Printed texts without the blanks that programs and people leave in them. Internal; thread-safe. */
public final class OneLine {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private OneLine() {}

    /** The text with one space for each run of blanks, and none around it; line ends and non-breaking spaces are blanks too. */
    public static String of(String text) {
        if (isOneLine(text)) {
            return text;
        }
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Whether there is nothing to change, which is the rule: looking is faster than replacing. */
    private static boolean isOneLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if (space ? blank : Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return false;
            }
            blank = space;
        }
        return !blank || text.isEmpty();
    }
}
