package io.github.openupr.io.thematic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts of cells without the blanks that Word and its users leave. */
final class Lines {

    /** A heading of a column is a few words; a sentence that begins with "Recommendation" is none. */
    static final int LONGEST_HEADING = 120;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Lines() {}

    /** The text with one space for each run of blanks, and none around it; non-breaking ones are blanks too. */
    static String oneLine(String text) {
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

    /** The lines of paragraphs that are not blank. */
    static List<String> of(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (String part : paragraph.split("\n", -1)) {
                String line = oneLine(part);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
