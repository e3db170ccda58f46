package io.github.openupr.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the columns of a table stand in a file: in any order, among others. Immutable and thread-safe. */
final class Header {

    private static final int MISSING = -1;

    private final int width;
    private final int[] places;
    private final List<Other> others;

    private Header(int width, int[] places, List<Other> others) {
        this.width = width;
        this.places = places;
        this.others = others;
    }

    /**
     * A column that the table does not have.
     *
     * @param place its place, from 0
     * @param name what stands in the header
     */
    record Other(int place, String name) {}

    /** Finds the columns in the first row; throws {@link IllegalArgumentException} that says why where none can be read below it. */
    static Header of(Table<?> table, Row first) {
        int[] places = new int[table.columns().size()];
        Arrays.fill(places, MISSING);
        List<Other> others = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int place = 0; place < first.cells().size(); place++) {
            String name = first.cells().get(place).strip();
            if (!name.isEmpty() && !names.add(name)) {
                throw new IllegalArgumentException("has two columns \"" + name + "\"; name one of them otherwise");
            }
            Column<?> column = find(table, name);
            if (column == null) {
                others.add(new Other(place, name.isEmpty() ? "Column " + (place + 1) : name));
            } else {
                places[column.index()] = place;
            }
        }
        Column<?> naming = table.columns().get(0);
        if (places[naming.index()] == MISSING) {
            throw new IllegalArgumentException("has no column \"" + naming.name()
                    + "\", so its rows have no names; put the header back into the first row");
        }
        return new Header(first.cells().size(), places, List.copyOf(others));
    }

    private static @Nullable Column<?> find(Table<?> table, String name) {
        for (Column<?> column : table.columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }

    /** Where a column stands, from 0; below 0 where the file has no such column. */
    int place(Column<?> column) {
        return places[column.index()];
    }

    /** The columns that the table does not have. */
    List<Other> others() {
        return others;
    }

    int width() {
        return width;
    }
}
