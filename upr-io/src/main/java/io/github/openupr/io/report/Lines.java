package io.github.openupr.io.report;

import io.github.openupr.io.text.PlainLine;

/** Lines for people, 80 columns wide at most; a longer one is cut and says so by its three dots. Belongs to one thread. */
final class Lines {

    private static final int WIDTH = 80;
    private static final String CUT = "...";

    private final StringBuilder text = new StringBuilder();

    void add(String line) {
        add(line, "");
    }

    /** A line with an end that is kept whole, at the right. */
    void add(String line, String end) {
        String plain = PlainLine.of(line);
        int width = WIDTH - end.length();
        int length = plain.codePointCount(0, plain.length());
        if (length > width) {
            text.append(plain, 0, plain.offsetByCodePoints(0, width - CUT.length()))
                    .append(CUT);
        } else {
            text.append(plain).append(end.isEmpty() ? "" : " ".repeat(width - length));
        }
        text.append(end).append('\n');
    }

    /** A text on as many lines as it takes, broken at blanks; the lines behind the first begin with an indent of so many columns. */
    void wrap(String text, int indent) {
        StringBuilder line = new StringBuilder(WIDTH);
        int width = 0;
        for (String word : text.stripTrailing().split("(?<=\\S) +", -1)) {
            int length = word.codePointCount(0, word.length());
            if (width > 0 && width + 1 + length > WIDTH) {
                add(line.toString());
                line.setLength(0);
                line.append(" ".repeat(indent));
                width = indent;
            } else if (width > 0) {
                line.append(' ');
                width++;
            }
            line.append(word);
            width += length;
        }
        add(line.toString());
    }

    /** Whether there is no line yet. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The lines, each with its end. */
    @Override
    public String toString() {
        return text.toString();
    }
}
