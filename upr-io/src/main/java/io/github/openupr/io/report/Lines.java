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

    /** The lines, each with its end. */
    @Override
    public String toString() {
        return text.toString();
    }
}
