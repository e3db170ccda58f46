package io.github.openupr.io.sheet;

import java.util.Arrays;
import java.util.Collections;

/** Gathers the cells of a row. Belongs to one thread. */
final class RowCellsBuilder {

    /** As many columns as a sheet of Excel has: A to XFD. */
    static final int MAX_COLUMNS = 16_384;

    private SheetCell[] cells = new SheetCell[32];
    private int width;

    void clear() {
        width = 0;
    }

    /** Puts a cell; false where another one with content stands there. */
    boolean put(int column, SheetCell cell) {
        if (column < width) {
            boolean free = cells[column].isBlank();
            if (!cell.isBlank()) {
                cells[column] = cell;
            }
            return free || cell.isBlank();
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.min(MAX_COLUMNS, Math.max(column + 1, cells.length * 2)));
        }
        while (width < column) {
            cells[width++] = SheetCell.BLANK;
        }
        cells[width++] = cell;
        return true;
    }

    SheetRow row(int number) {
        int end = width;
        while (end > 0 && cells[end - 1].isBlank()) {
            end--;
        }
        return new SheetRow(number, Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, end))));
    }
}
