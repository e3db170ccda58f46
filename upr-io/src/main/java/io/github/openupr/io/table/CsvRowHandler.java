package io.github.openupr.io.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes rows straight from FastCSV's buffer, without a new string for a cell that came before. Belongs to one thread. */
final class CsvRowHandler extends CsvCallbackHandler<Row> {

    private final int maxFieldLength;

    private RepeatedCells[] columns = new RepeatedCells[0];

    /** For each place whether its cells are made; null where all are. */
    private boolean @Nullable [] wanted;

    private String[] cells = new String[0];
    private int width;
    private int widthBefore;
    private long number;
    private boolean tooLong;

    CsvRowHandler(int maxFieldLength) {
        this.maxFieldLength = maxFieldLength;
    }

    /** Leaves all cells blank but those at these places. */
    void only(int... places) {
        boolean[] chosen = new boolean[columns.length];
        for (int place : places) {
            if (place >= 0) {
                chosen[place] = true;
            }
        }
        wanted = chosen;
    }

    /** Whether a cell of the row that was read last is longer than the limit. */
    boolean tooLong() {
        return tooLong;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        number++;
        width = 0;
        cells = new String[widthBefore];
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        tooLong |= length > maxFieldLength;
        if (width == cells.length) {
            cells = Arrays.copyOf(cells, Math.max(8, 2 * width));
        }
        cells[width] = cell(width, buffer, offset, length);
        width++;
    }

    private String cell(int place, char[] buffer, int offset, int length) {
        if (wanted != null && (place >= wanted.length || !wanted[place])) {
            return "";
        }
        if (place < columns.length) {
            return columns[place].get(buffer, offset, length);
        }
        return length == 0 ? "" : new String(buffer, offset, length);
    }

    @Override
    protected void setEmpty() {
        cells = new String[0];
        width = 0;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("the format has no comments, and none are asked for");
    }

    @Override
    protected RecordType getRecordType() {
        // Empty lines are rows here: they are counted.
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return width;
    }

    @Override
    protected Row buildRecord() {
        if (number == 1) {
            columns = new RepeatedCells[width];
            Arrays.setAll(columns, place -> new RepeatedCells());
        }
        if (width > 0) {
            widthBefore = width;
        }
        String[] all = width == cells.length ? cells : Arrays.copyOf(cells, width);
        return new Row(number, Arrays.asList(all), "");
    }
}
