package io.github.openupr.io.table;

import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the rows of a list stand in the order of their records, so that both can be read in step, in little memory. Only ids are
 * looked at. Thread-safe.
 */
final class ListOrder {

    private ListOrder() {}

    /** Whether each row of the list belongs to the record of the row before or to a later one. */
    static boolean holds(InputFile in, TableFiles files, RecordTable<?> records, ListTable<?> list) throws IOException {
        try (TableRows inner = TableRows.open(in, files, list).orElse(null);
                TableRows outer = TableRows.open(in, files, records).orElse(null)) {
            if (inner == null || outer == null) {
                return inner == null;
            }
            RecordKeys keys = new RecordKeys();
            Optional<RecordKey> ahead = nextKey(inner, list);
            for (Row row = outer.next(); row != null && ahead.isPresent(); row = outer.next()) {
                RecordKey key = keyOf(row, outer.header(), records, keys);
                while (key != null && ahead.isPresent() && ahead.get().equals(key)) {
                    ahead = nextKey(inner, list);
                }
            }
            return ahead.isEmpty();
        }
    }

    private static Optional<RecordKey> nextKey(TableRows rows, ListTable<?> list) throws IOException {
        Row row = rows.next();
        while (row != null && row.isBlank()) {
            row = rows.next();
        }
        return row == null ? Optional.empty() : Optional.of(keyOf(row, rows.header(), list));
    }

    /** The key of a row of records; null where it has no id. */
    static @Nullable RecordKey keyOf(Row row, Header header, RecordTable<?> records, RecordKeys keys) {
        int place = header.place(records.id());
        return row.cell(place).isEmpty() ? null : keys.next(row.text(place));
    }

    /** The key of the record that a row of a list belongs to. */
    static RecordKey keyOf(Row row, Header header, ListTable<?> list) {
        String occurrence = row.text(header.place(list.occurrence()));
        return new RecordKey(row.text(header.place(list.record())), occurrence.isBlank() ? 1 : whole(occurrence));
    }

    /** A number; 0, which no record has, for what is none. */
    private static int whole(String text) {
        try {
            return CellNumbers.parseWhole(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
