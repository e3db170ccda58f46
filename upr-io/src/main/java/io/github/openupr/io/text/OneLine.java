package io.github.openupr.io.text;

/** Printed texts without the blanks that programs and people leave in them. Internal; thread-safe. */
public final class OneLine {

    private OneLine() {}

    /** The text with one space for each run of blanks, and none around it; line ends and non-breaking spaces are blanks too. */
    public static String of(String text) {
        if (isOneLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Whether there is nothing to change, which is the rule: looking is faster than replacing. */
    private static boolean isOneLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if (space ? blank : isBlank(c)) {
                return false;
            }
            blank = space;
        }
        return !blank || text.isEmpty();
    }

    /** Whether a character is a blank; non-breaking ones are too. */
    public static boolean isBlank(char c) {
        // Most characters are neither, and told at once.
        return c <= ' ' ? Character.isWhitespace(c) || c == ' ' : c > '~' && isRareBlank(c);
    }

    private static boolean isRareBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
