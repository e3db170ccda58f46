package io.github.openupr.io.sheet;

import java.util.List;

/**
 * A row of a sheet. Internal; immutable.
 *
 * @param number its number as Excel shows it, from 1
 * @param cells its cells from column A on, blank ones included, up to the last that holds something
 */
public record SheetRow(int number, List<SheetCell> cells) {

    /** The cell of a column, from 0; a blank one where the row ends before. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }
}
