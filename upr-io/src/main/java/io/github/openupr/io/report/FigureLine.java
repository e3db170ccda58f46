package io.github.openupr.io.report;

/** A label with figures in columns at the right, 80 columns wide at most. */
final class FigureLine {

    private static final String CUT = "...";

    private FigureLine() {}

    /** The line; a label that is too long is cut. */
    static String of(String label, int labelWidth, int figureWidth, String... figures) {
        int length = label.codePointCount(0, label.length());
        String shown = length <= labelWidth
                ? label + " ".repeat(labelWidth - length)
                : label.substring(0, label.offsetByCodePoints(0, labelWidth - CUT.length())) + CUT;
        StringBuilder line = new StringBuilder(shown);
        for (String figure : figures) {
            line.append(" ".repeat(Math.max(1, figureWidth - figure.length()))).append(figure);
        }
        return line.toString().stripTrailing();
    }
}
