package io.github.openupr.io.table;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table behind its header. Belongs to one thread. */
final class TableRows implements Closeable {

    private final RowStream rows;
    private final Header header;

    private TableRows(RowStream rows, Header header) {
        this.rows = rows;
        this.header = header;
    }

    /** Opens a table; empty where the input does not have it. Throws where its header names no column that is needed. */
    static Optional<TableRows> open(InputFile in, TableFiles files, Table<?> table) throws IOException {
        Optional<RowStream> opened = files.open(table);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        RowStream rows = opened.get();
        boolean done = false;
        try {
            Row first = rows.next();
            Header header = Header.of(table, first == null ? new Row(1, List.of(), "") : first);
            done = true;
            return Optional.of(new TableRows(rows, header));
        } catch (IllegalArgumentException e) {
            throw new UprFormatException("malformed", String.valueOf(e.getMessage()), in.at(table.name() + ", row 1"));
        } finally {
            if (!done) {
                rows.close();
            }
        }
    }

    Header header() {
        return header;
    }

    /** The next row; null behind the last. */
    @Nullable Row next() throws IOException {
        return rows.next();
    }

    /** Asks for the cells of these columns only; the others may come blank. */
    void only(Column<?>... columns) {
        rows.only(Arrays.stream(columns).mapToInt(header::place).toArray());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
