package io.github.openupr.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The cells of a row that is written, and what goes to the tables of its lists. Belongs to one thread. */
final class RowOut {

    private final @Nullable String[] cells;
    private final List<Rows<?>> lists = new ArrayList<>();

    RowOut(Table<?> table) {
        this.cells = new String[table.columns().size()];
    }

    /** What a record has several of. */
    record Rows<T>(ListTable<T> table, List<T> values) {}

    <V> void put(Column<V> column, V value) {
        cells[column.index()] = column.print(value);
    }

    <V> void put(Column<V> column, Optional<? extends V> value) {
        if (value.isPresent()) {
            put(column, value.get());
        }
    }

    void put(Column<Integer> column, OptionalInt value) {
        if (value.isPresent()) {
            put(column, Integer.valueOf(value.getAsInt()));
        }
    }

    <V> void putAll(Column<List<V>> column, List<V> values) {
        if (!values.isEmpty()) {
            put(column, values);
        }
    }

    void putExtras(Column<Map<String, String>> column, Map<String, String> extras) {
        if (!extras.isEmpty()) {
            put(column, extras);
        }
    }

    /** Notes that a part of the record is given, though it says nothing. */
    void putGiven(Column<?> column) {
        cells[column.index()] = CellText.GIVEN;
    }

    <V> void list(ListTable<V> table, List<V> values) {
        if (!values.isEmpty()) {
            lists.add(new Rows<>(table, values));
        }
    }

    /** The cells in the order of the columns; null where there is no value. Not to be changed. */
    @Nullable String[] cells() {
        return cells;
    }

    List<Rows<?>> lists() {
        return lists;
    }

    /** Makes it a new row. */
    void clear() {
        Arrays.fill(cells, null);
        lists.clear();
    }
}
