package io.github.openupr.io.table;

import io.github.openupr.io.text.ReadLog;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list, given to their records: read in step as long as they stand in the records' order; from where they do not, the rest
 * is held in memory. Belongs to one thread.
 *
 * @param <T> what a row is about
 */
final class ListRows<T> implements Closeable {

    private static final Comparator<Placed<?>> BY_POSITION = Comparator.comparingInt(Placed::position);

    private final ListTable<T> table;
    private final TableRows rows;
    private final ReadLog log;
    private final TableNotices notices;
    private final RowIn in;
    private final Map<RecordKey, List<Row>> held = new HashMap<>();
    private final ListIndex index;
    private final int place;
    private boolean holds;
    private @Nullable Row ahead;

    /** Rows of the list at a place among those of its records. */
    ListRows(ListTable<T> table, int place, TableRows rows, ListIndex index, ReadLog log, TableNotices notices)
            throws IOException {
        this.table = table;
        this.place = place;
        this.rows = rows;
        this.index = index;
        this.log = log;
        this.notices = notices;
        this.in = new RowIn(table, rows.header(), notices);
        rows.header().others().forEach(notices::unknownColumn);
        this.ahead = nextRow();
        if (index.isScattered(place)) {
            holdRest();
        }
    }

    private void holdRest() throws IOException {
        notices.outOfOrder();
        holds = true;
        for (Row row = ahead; row != null; row = nextRow()) {
            held.computeIfAbsent(keyOf(row), any -> new ArrayList<>()).add(row);
        }
        ahead = null;
    }

    private @Nullable Row nextRow() throws IOException {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            log.rowRead();
            if (!row.isBlank()) {
                return row;
            }
            log.rowBlank();
        }
        return null;
    }

    private RecordKey keyOf(Row row) {
        return table.keyOf(row, rows.header());
    }

    ListTable<T> table() {
        return table;
    }

    /** The rows of a record. */
    List<Row> take(RecordKey key) throws IOException {
        if (!holds) {
            List<Row> taken = takeInStep(key);
            if (!taken.isEmpty() || !index.has(key, place)) {
                return taken;
            }
            holdRest();
        }
        List<Row> taken = held.remove(key);
        return taken == null ? List.of() : taken;
    }

    private List<Row> takeInStep(RecordKey key) throws IOException {
        List<Row> taken = List.of();
        for (Row row = ahead; row != null && table.belongsTo(key, row, rows.header()); row = ahead) {
            taken = taken.isEmpty() ? new ArrayList<>() : taken;
            taken.add(row);
            ahead = nextRow();
        }
        return taken;
    }

    /** Gives a record what its rows are about, by their positions; returns the rows that could be read, which are not counted yet. */
    List<Row> read(List<Row> taken, RowIn record) {
        if (taken.isEmpty()) {
            return taken;
        }
        List<Row> used = new ArrayList<>(taken.size());
        List<Placed<T>> placed = new ArrayList<>(taken.size());
        for (Row row : taken) {
            try {
                in.begin(row);
                int position = in.number(table.position()).orElse(Integer.MAX_VALUE);
                placed.add(new Placed<>(position, table.read(in)));
                used.add(row);
            } catch (RowProblem e) {
                notices.rejected(row, e);
                log.rowRejected();
            }
        }
        placed.sort(BY_POSITION);
        List<T> values = new ArrayList<>(placed.size());
        for (Placed<T> each : placed) {
            values.add(each.value);
        }
        record.addList(table, values);
        return used;
    }

    /** Leaves out the rows of a record that is left out. */
    void reject(List<Row> taken) {
        for (Row row : taken) {
            notices.orphan(row, keyOf(row).id());
            log.rowRejected();
        }
    }

    /** Leaves out the rows that belong to no record. */
    void rejectRest() throws IOException {
        List<Row> rest = new ArrayList<>();
        held.values().forEach(rest::addAll);
        rest.sort(Comparator.comparingLong(Row::number));
        reject(rest);
        held.clear();
        while (ahead != null) {
            reject(List.of(ahead));
            ahead = nextRow();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private record Placed<V>(int position, V value) {}
}
