package io.github.openupr.io.table;

/**
 * Texts as cells hold them. An empty cell is no value, so the empty text is an apostrophe; a text that a spreadsheet would take for a
 * formula has one in front, and so has a text that looks as if it had. Thread-safe.
 */
final class CellText {

    /** Stands for a part of a record that is given and says nothing; as a text it gets an apostrophe. */
    static final String GIVEN = "-";

    private static final char MARK = '\'';
    private static final String FORMULA = "=+-@\t\r";

    private CellText() {}

    /** The text as a cell of a CSV file, which a spreadsheet may open. */
    static String escape(String text) {
        return isMarkable(text) ? MARK + text : text;
    }

    /** The text as a text cell of a workbook, which no spreadsheet takes for a formula. */
    static String escapeInSheet(String text) {
        boolean marked = text.isEmpty() || text.equals(GIVEN) || (text.charAt(0) == MARK && isMarkable(text));
        return marked ? MARK + text : text;
    }

    /** The text of a cell; undoes both escapes. */
    static String unescape(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && isMarkable(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether nothing, or what begins a formula, stands behind any apostrophes: so that marking can be undone. */
    private static boolean isMarkable(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == MARK) {
            i++;
        }
        return i == text.length() || FORMULA.indexOf(text.charAt(i)) >= 0;
    }
}
