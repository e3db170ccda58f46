package io.github.openupr.io.uprinfo;

import java.util.HashSet;
import java.util.Set;

/**
 * The keys in {@code extras} under which a record keeps what its row had beside the model: a cell as it was, by the column's title, where
 * writing the record would give another cell; and the keys below.
 */
final class Extras {

    /** The blanks behind the text, which half of all rows of the export have. */
    static final String TEXT_END = "Text-End";

    /** How many cells the row had, where that is not the header's number. */
    static final String WIDTH = "Row-Width";

    /** The empty rows before the row: see {@link BlankRows}. */
    static final String BLANK_BEFORE = "Blank-Rows-Before";

    /** The row's line end, where it is not that of the file. */
    static final String LINE_END = "Line-End";

    /** Names that no unknown column may take. */
    static final Set<String> RESERVED = reserved();

    private Extras() {}

    private static Set<String> reserved() {
        Set<String> keys = new HashSet<>(Set.of(TEXT_END, WIDTH, BLANK_BEFORE, LINE_END));
        for (Column column : Column.values()) {
            keys.add(column.title());
        }
        return Set.copyOf(keys);
    }

    /** The key of a cell without a name of its own, by its place from 0. */
    static String column(int index) {
        return "Column " + (index + 1);
    }
}
