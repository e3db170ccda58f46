package io.github.openupr.io.uprinfo;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills rows straight from FastCSV's buffer: strings are made for texts only, and for contents that were not seen before. Belongs to one
 * reader.
 */
final class RowHandler extends CsvCallbackHandler<Row> {

    private static final int TEXT = Column.TEXT.ordinal();
    private static final int OTHER = -1;
    private static final Column.Guess[] GUESSES =
            Arrays.stream(Column.values()).map(Column::guess).toArray(Column.Guess[]::new);

    private final InputFile in;
    private final int maxFieldLength;
    private final boolean quoteAll;
    private final CellMeanings meanings = new CellMeanings();

    /** The column at each place; all are unknown until the header is read. */
    private int[] columns = new int[0];

    private long number;
    private Row row = new Row(0);

    /** What stood in each column the last time; written only where it changes. */
    private final @Nullable Cell<?>[] above = new Cell<?>[Column.COUNT];

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
            row.addCell(column, cell(column, buffer, offset, length));
        }
    }

    private Cell<?> cell(int column, char[] buffer, int offset, int length) {
        Cell<?> before = row.lastCell();
        Column.Guess guess = GUESSES[column];
        Cell<?> guessed = null;
        if (guess == Column.Guess.ABOVE) {
            guessed = above[column];
        } else if (guess == Column.Guess.FOLLOWER && before != null) {
            guessed = before.follower;
        }
        if (guessed != null && guessed.matches(buffer, offset, length)) {
            return guessed;
        }
        Cell<?> cell = meanings.of(column).find(buffer, offset, length);
        if (guess == Column.Guess.ABOVE) {
            above[column] = cell;
        } else if (guess == Column.Guess.FOLLOWER && before != null) {
            before.follower = cell;
        }
        return cell;
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
