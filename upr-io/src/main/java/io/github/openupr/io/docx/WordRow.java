package io.github.openupr.io.docx;

import java.util.List;

/**
 * A row of a table. Internal; immutable.
 *
 * @param table which table of the document, from 1; tables inside tables are part of the outer one
 * @param number its number in the table, from 1
 * @param cells its cells, from left to right
 */
public record WordRow(int table, int number, List<WordCell> cells) implements WordBlock {

    /** Copies the cells, so that the row cannot change. */
    public WordRow {
        cells = List.copyOf(cells);
    }
}
