package io.github.openupr.io.uprinfo;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read, filled by FastCSV straight from its buffer: strings are made for texts and for contents that were not seen
 * before only. One object serves all rows; belongs to one thread.
 */
final class Row extends AbstractBaseCsvCallbackHandler<Row> {

    private static final int TEXT = Column.TEXT.ordinal();

    private final InputFile in;
    private final int maxFieldLength;
    private final CellMeanings meanings;
    private final @Nullable Cell<?>[] cells = new Cell<?>[Column.COUNT];

    /** By place; -1 for a column that the format does not know. Empty until the header is known. */
    private int[] columns = new int[0];

    /** The contents of the header, then those of columns that the format does not know, at their places. */
    private final List<String> others = new ArrayList<>();

    private String text = "";
    private long digest;
    private int width;
    private long visible;
    private long number;
    private @Nullable Cell<?> previous;
    private @Nullable Cell<?> first;

    Row(InputFile in, int maxFieldLength, CellMeanings meanings) {
        this.in = in;
        this.maxFieldLength = maxFieldLength;
        this.meanings = meanings;
    }

    /** Reads rows below this header from now on. */
    void useHeader(Header header) {
        columns = new int[header.width()];
        for (int i = 0; i < columns.length; i++) {
            Optional<Column> column = header.columnAt(i);
            columns[i] = column.isPresent() ? column.get().ordinal() : -1;
        }
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        number++;
        width = 0;
        visible = 0;
        text = "";
        Arrays.fill(cells, null);
        others.clear();
        previous = first;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        width = index + 1;
        visible |= length;
        if (length > maxFieldLength) {
            throw tooLong();
        }
        int column = index < columns.length ? columns[index] : -1;
        if (column == TEXT) {
            readText(buffer, offset, length);
        } else if (column >= 0) {
            readCell(column, index, buffer, offset, length);
        } else {
            readOther(index, new String(buffer, offset, length));
        }
    }

    private void readText(char[] buffer, int offset, int length) {
        text = new String(buffer, offset, length);
        digest = text.contains("  ") ? TextDigest.of(text) : TextDigest.ofSingleBlanks(buffer, offset, length);
    }

    private void readCell(int column, int index, char[] buffer, int offset, int length) {
        Cell<?> before = previous;
        Cell<?> cell = before == null || index == 0 ? before : before.follower;
        if (cell == null || !cell.matches(buffer, offset, length)) {
            cell = meanings.of(column).find(buffer, offset, length);
            if (before != null && index > 0) {
                before.follower = cell;
            }
        }
        if (index == 0) {
            first = cell;
        }
        previous = cell;
        cells[column] = cell;
    }

    private void readOther(int index, String content) {
        while (others.size() < index) {
            others.add("");
        }
        others.add(content);
    }

    /** The trouble with a cell that is longer than the limit. */
    UprFormatException tooLong() {
        return new UprFormatException(
                "limit_field_length",
                "a cell is longer than the limit of " + maxFieldLength
                        + " characters; look for a quote that is not closed, or raise ReadLimits.maxFieldLength",
                in.at("row " + number));
    }

    @Override
    protected void handleEmpty() {
        width = 1;
    }

    @Override
    protected Row buildRecord() {
        return this;
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
        return visible == 0;
    }

    /** Whether there is nothing but blanks. */
    boolean isBlank() {
        if (!text.isBlank()) {
            return false;
        }
        for (Cell<?> cell : cells) {
            if (cell != null && !cell.raw().isBlank()) {
                return false;
            }
        }
        return others.stream().allMatch(String::isBlank);
    }

    /** The text's cell as it stands. */
    String text() {
        return text;
    }

    /** The digest of the text's cell as it stands. */
    long digest() {
        return digest;
    }

    /** A column's cell; null where the row or the file lacks it, and for the text. */
    @Nullable Cell<?> cell(Column column) {
        return cells[column.ordinal()];
    }

    /** Contents of cells in columns that the format does not know, at their places from 0, blank at those of others. */
    List<String> others() {
        return others;
    }
}
