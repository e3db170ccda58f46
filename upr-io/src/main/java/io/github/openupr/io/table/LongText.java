package io.github.openupr.io.table;

import io.github.openupr.io.sheet.SheetWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A further column for what does not fit a cell of Excel: {@code text~2} goes on where {@code text} ends. Immutable and thread-safe.
 *
 * @param column the column that it goes on with
 * @param number which piece of the text it holds, from 2
 */
record LongText(Column<?> column, int number) {

    private static final char NUMBER = '~';

    /** One less than fits: a pair of surrogates at the end stays whole. */
    private static final int LENGTH = SheetWriter.MAX_TEXT - 1;

    /** The further columns that the rows of a table need. */
    static List<LongText> columns(Table<?> table, RowFile rows) {
        List<LongText> columns = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            int pieces = (rows.longest(column.index()) + LENGTH) / LENGTH;
            // A piece may be a character shorter, so the last may spill into one more.
            for (int number = 2; pieces > 1 && number <= pieces + 1; number++) {
                columns.add(new LongText(column, number));
            }
        }
        return columns;
    }

    String heading() {
        return column.name() + NUMBER + number;
    }

    /** What of a text stands in the column itself. */
    static String first(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, end(text, 0));
    }

    /** What of a text stands in the further column; empty where it ends before. */
    String piece(String text) {
        int start = 0;
        for (int i = 1; i < number && start < text.length(); i++) {
            start = end(text, start);
        }
        return text.substring(start, end(text, start));
    }

    private static int end(String text, int start) {
        int end = Math.min(start + LENGTH, text.length());
        return end < text.length() && end > start && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
