package io.github.openupr.examples.cli;

import io.github.openupr.examples.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Lines of a label and figures, the labels to the left and the figures to the right, under titles. Belongs to one thread. */
final class TextTable {

    private static final int LABEL_WIDTH = 53;
    private static final int FIGURE_WIDTH = 12;

    private final List<String> lines = new ArrayList<>();
    private int rowsBelowTitle;

    TextTable title(String title) {
        endSection();
        rowsBelowTitle = 0;
        lines.add(title);
        return this;
    }

    private void endSection() {
        if (!lines.isEmpty() && rowsBelowTitle == 0) {
            lines.add("  none");
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }

    TextTable row(String label, String... figures) {
        rowsBelowTitle++;
        String shown = cut(PlainText.oneLine(label));
        StringBuilder line = new StringBuilder("  ").append(shown);
        line.append(" ".repeat(LABEL_WIDTH - shown.codePointCount(0, shown.length())));
        for (String figure : figures) {
            line.append(" ".repeat(Math.max(1, FIGURE_WIDTH - figure.length()))).append(figure);
        }
        lines.add(line.toString().stripTrailing());
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
        return String.join("\n", lines) + (rowsBelowTitle == 0 ? "\n  none\n" : "\n");
    }
}
