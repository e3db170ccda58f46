package io.github.openupr.io.table;

import java.util.List;

/**
 * A row of a table as it is read. Immutable.
 *
 * @param number its number as a spreadsheet shows it, from 1, the header's
 * @param cells its cells; an empty one is blank
 * @param marks what the cells of a workbook hold, a letter for each; shorter where the rest are texts, as in CSV files
 */
record Row(long number, List<String> cells, String marks) {

    /** A cell of text, or a blank one. */
    static final char TEXT = 't';
    /** A number. */
    static final char NUMBER = 'n';
    /** A number that is shown as a date. */
    static final char DATE = 'd';
    /** True or false. */
    static final char BOOLEAN = 'b';
    /** An error of a formula. */
    static final char ERROR = 'e';

    /** The cell at a place; blank where the row ends before, and for a place below 0. */
    String cell(int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    /** What the cell at a place holds. */
    char mark(int place) {
        return place >= 0 && place < marks.length() ? marks.charAt(place) : TEXT;
    }

    /** The cell at a place without the escapes of texts. */
    String text(int place) {
        return mark(place) == TEXT ? CellText.unescape(cell(place)) : cell(place);
    }

    /** Whether it holds nothing. */
    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
