package io.github.openupr.io.report;

/** Text of data as cells of spreadsheets may hold it. Internal; thread-safe. */
public final class SpreadsheetCell {

    private SpreadsheetCell() {}

    /** The text, with an apostrophe before one that a spreadsheet would take for a formula, which it would run. */
    public static String of(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
