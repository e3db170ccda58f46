package io.github.openupr.examples.cli;

import io.github.openupr.examples.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Lines of a label and figures, the labels to the left and the figures to the right, under titles. Belongs to one thread. */
final class TextTable {

    private static final int LABEL_WIDTH = 50;
    private static final int FIGURE_WIDTH = 12;

    private final List<String> lines = new ArrayList<>();

    TextTable title(String title) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(title);
        return this;
    }

    TextTable row(String label, String... figures) {
        String shown = cut(PlainText.oneLine(label));
        StringBuilder line = new StringBuilder("  ").append(shown);
        line.append(" ".repeat(LABEL_WIDTH - shown.codePointCount(0, shown.length())));
        for (String figure : figures) {
            line.append(" ".repeat(Math.max(1, FIGURE_WIDTH - figure.length()))).append(figure);
        }
        lines.add(line.toString());
        return this;
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LABEL_WIDTH
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LABEL_WIDTH - 3)) + "...";
    }

    /** The lines, each with its end. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
