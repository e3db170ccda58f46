package io.github.openupr.io.uprinfo;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.util.Optional;

/**
 * Fills rows straight from FastCSV's buffer: strings are made for texts only, and for contents that were not seen before. Belongs to one
 * reader.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private static final int TEXT = Column.TEXT.ordinal();
    private static final int OTHER = -1;

    private final InputFile in;
    private final int maxFieldLength;
    private final CellMeanings meanings = new CellMeanings();

    /** The column at each place; all are unknown until the header is read. */
    private int[] columns = new int[0];

    private long number;
    private Row row = new Row(0);
    private Row previous = row;

    RowHandler(InputFile in, int maxFieldLength) {
        this.in = in;
        this.maxFieldLength = maxFieldLength;
    }

    /** Reads rows below this header from now on. */
    void useHeader(Header header) {
        columns = new int[header.width()];
        for (int i = 0; i < columns.length; i++) {
            Optional<Column> column = header.columnAt(i);
            columns[i] = column.isPresent() ? column.get().ordinal() : OTHER;
        }
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        // A young object for each row: storing into an old one makes the collector's barriers cost more than the
        // parsing.
        previous = row;
        row = new Row(++number);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > maxFieldLength) {
            throw tooLong();
        }
        int column = index < columns.length ? columns[index] : OTHER;
        if (column == TEXT) {
            row.addText(TextCell.of(buffer, offset, length));
        } else if (column == OTHER) {
            row.addOther(new String(buffer, offset, length));
        } else {
            row.addCell(column, cell(column, buffer, offset, length));
        }
    }

    /** Tries what stood there in the row before, then what stood behind the cell before it the last time, and only then looks it up. */
    private Cell<?> cell(int column, char[] buffer, int offset, int length) {
        Cell<?> above = previous.cellAt(column);
        if (above != null && above.matches(buffer, offset, length)) {
            return above;
        }
        Cell<?> before = row.lastCell();
        Cell<?> follower = before == null ? null : before.follower;
        if (follower != null && follower.matches(buffer, offset, length)) {
            return follower;
        }
        Cell<?> cell = meanings.of(column).find(buffer, offset, length);
        if (before != null) {
            before.follower = cell;
        }
        return cell;
    }

    /** The trouble with a cell that is longer than the limit. */
    UprFormatException tooLong() {
        return new UprFormatException(
                "limit_field_length",
                "a cell is longer than the limit of " + maxFieldLength
                        + " characters; look for a quote that is not closed, or raise ReadLimits.maxFieldLength",
                in.at("row " + number));
    }

    /** The number of the row that is being read. */
    long number() {
        return number;
    }

    @Override
    protected void handleEmpty() {
        row.addEmptyLine();
    }

    @Override
    protected Row buildRecord() {
        return row;
    }
}
