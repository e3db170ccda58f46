package io.github.openupr.io.uprinfo;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.util.Optional;

/**
 * Fills rows straight from FastCSV's buffer: strings are made for texts only, and for contents that were not seen before. Belongs to one
 * reader.
 */
final class RowHandler extends CsvCallbackHandler<Row> {

    private static final int TEXT = Column.TEXT.ordinal();
    private static final int OTHER = -1;

    private final InputFile in;
    private final int maxFieldLength;
    private final boolean quoteAll;
    private final CellFinder cells = new CellFinder();

    /** The column at each place; all are unknown until the header is read. */
    private int[] columns = new int[0];

    private long number;
    private Row row = new Row(0);

    RowHandler(InputFile in, int maxFieldLength, boolean quoteAll) {
        this.in = in;
        this.quoteAll = quoteAll;
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
    protected void beginRecord(long startingLineNumber) {
        // A young object for each row: storing into an old one makes the collector's barriers cost more than the
        // parsing.
        row = new Row(++number);
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (length > maxFieldLength) {
            throw tooLong();
        }
        if (quoted ? !quoteAll && !needsQuotes(buffer, offset, length) : quoteAll) {
            row.markQuotes();
        }
        int index = row.width();
        int column = index < columns.length ? columns[index] : OTHER;
        if (column == TEXT) {
            row.addText(new String(buffer, offset, length));
        } else if (column == OTHER) {
            row.addOther(new String(buffer, offset, length));
        } else {
            row.addCell(column, cells.find(row, column, buffer, offset, length));
        }
    }

    private static boolean needsQuotes(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
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
    protected void setEmpty() {
        row.addEmptyLine();
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("the format has no comments, and none are asked for");
    }

    @Override
    protected RecordType getRecordType() {
        // Empty lines are rows here: they are counted, and written again.
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return row.width();
    }

    @Override
    protected Row buildRecord() {
        return row;
    }
}
