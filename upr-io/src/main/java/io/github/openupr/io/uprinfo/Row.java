package io.github.openupr.io.uprinfo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a file, filled by {@link RowHandler} cell by cell and not changed afterwards. */
final class Row {

    private final long number;
    private final @Nullable Cell<?>[] cells = new Cell<?>[Column.COUNT];
    private List<String> others = List.of();
    private TextCell text = TextCell.EMPTY;
    private int width;
    private boolean empty = true;
    private @Nullable Cell<?> last;

    Row(long number) {
        this.number = number;
    }

    void addCell(int column, Cell<?> cell) {
        cells[column] = cell;
        last = cell;
        width++;
        empty &= cell.isEmpty();
    }

    void addText(TextCell cell) {
        text = cell;
        width++;
        empty &= cell.text().isEmpty() && cell.behind().isEmpty() && cell.raw() == null;
    }

    void addOther(String content) {
        if (others.isEmpty()) {
            others = new ArrayList<>();
        }
        while (others.size() < width) {
            others.add("");
        }
        others.add(content);
        width++;
        empty &= content.isEmpty();
    }

    void addEmptyLine() {
        width = 1;
    }

    /** The number of the row in the file; the header is row 1. */
    long number() {
        return number;
    }

    /** How many cells it has; 1 for an empty line. */
    int width() {
        return width;
    }

    /** Whether all cells are empty. */
    boolean isEmpty() {
        return empty;
    }

    /** Whether there is nothing but blanks. */
    boolean isBlank() {
        if (!text.text().isBlank()) {
            return false;
        }
        for (Cell<?> cell : cells) {
            if (cell != null && !cell.raw().isBlank()) {
                return false;
            }
        }
        return others.stream().allMatch(String::isBlank);
    }

    /** Whether one of the cells holds a character. */
    boolean contains(char c) {
        if (text.text().indexOf(c) >= 0) {
            return true;
        }
        for (Cell<?> cell : cells) {
            if (cell != null && cell.raw().indexOf(c) >= 0) {
                return true;
            }
        }
        return others.stream().anyMatch(other -> other.indexOf(c) >= 0);
    }

    /** The text's cell. */
    TextCell text() {
        return text;
    }

    /** A column's cell; null where the row or the file lacks it, and for the text. */
    @Nullable Cell<?> cell(Column column) {
        return cells[column.ordinal()];
    }

    /** The cell of a column by its number. */
    @Nullable Cell<?> cellAt(int column) {
        return cells[column];
    }

    /** The cell before the next one, texts and unknown columns left out; null at the start. */
    @Nullable Cell<?> lastCell() {
        return last;
    }

    /** Contents of cells in columns that the format does not know, at their places from 0, empty at those of others. */
    List<String> others() {
        return others;
    }
}
