package io.github.openupr.io.table;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.UprRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of one table, with what stands of them in the tables of their lists. Belongs to one thread. */
final class RecordRows implements Closeable {

    private final InputFile input;
    private final ReadLog log;
    private final RecordTable<?> table;
    private final Optional<TableRows> rows;
    private final TableNotices notices;
    private final List<ListRows<?>> lists = new ArrayList<>();
    private final RecordKeys keys = new RecordKeys();
    private final Optional<RowIn> in;
    private long number;

    private RecordRows(InputFile input, ReadLog log, RecordTable<?> table, Optional<TableRows> rows) {
        this.input = input;
        this.log = log;
        this.table = table;
        this.rows = rows;
        this.notices = new TableNotices(input, log, table);
        this.in = rows.map(given -> new RowIn(table, given.header(), notices));
        rows.ifPresent(given -> given.header().others().forEach(notices::unknownColumn));
    }

    static RecordRows open(InputFile input, TableFiles files, RecordTable<?> table, ReadLog log) throws IOException {
        RecordRows opened = new RecordRows(input, log, table, TableRows.open(input, files, table));
        boolean done = false;
        try {
            ListIndex index = ListIndex.of(input, files, table);
            for (int place = 0; place < table.lists().size(); place++) {
                opened.openList(files, table.lists().get(place), place, index);
            }
            done = true;
            return opened;
        } finally {
            if (!done) {
                opened.close();
            }
        }
    }

    private <T> void openList(TableFiles files, ListTable<T> list, int place, ListIndex index) throws IOException {
        Optional<TableRows> opened = TableRows.open(input, files, list);
        if (opened.isPresent()) {
            TableNotices ofList = new TableNotices(input, log, list);
            lists.add(new ListRows<>(list, place, opened.get(), index, log, ofList));
        }
    }

    /** The next record; null behind the last. */
    @Nullable UprRecord next() throws IOException {
        if (rows.isPresent() && in.isPresent()) {
            for (Row row = rows.get().next(); row != null; row = rows.get().next()) {
                log.rowRead();
                UprRecord record = read(row, rows.get().header(), in.get());
                if (record != null) {
                    number = row.number();
                    return record;
                }
            }
        }
        for (ListRows<?> list : lists) {
            list.rejectRest();
        }
        return null;
    }

    private @Nullable UprRecord read(Row row, Header header, RowIn cells) throws IOException {
        if (row.isBlank()) {
            log.rowBlank();
            return null;
        }
        RecordKey key = lists.isEmpty() ? null : keyOf(row, header);
        List<List<Row>> taken = new ArrayList<>(lists.size());
        for (ListRows<?> list : lists) {
            taken.add(key == null ? List.of() : list.take(key));
        }
        cells.begin(row);
        for (int i = 0; i < lists.size(); i++) {
            taken.set(i, lists.get(i).read(taken.get(i), cells));
        }
        try {
            UprRecord record = table.read(cells);
            log.rowUsed();
            taken.forEach(rowsOfList -> rowsOfList.forEach(used -> log.rowUsed()));
            return record;
        } catch (RowProblem e) {
            notices.rejected(row, e);
            log.rowRejected();
            for (int i = 0; i < lists.size(); i++) {
                lists.get(i).reject(taken.get(i));
            }
            return null;
        }
    }

    /** The key of a row; null where it has no id. */
    private @Nullable RecordKey keyOf(Row row, Header header) {
        int place = header.place(table.id());
        return row.cell(place).isEmpty() ? null : keys.next(row.text(place));
    }

    /** The row of the record that was read last. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        if (rows.isPresent()) {
            rows.get().close();
        }
        for (ListRows<?> list : lists) {
            list.close();
        }
    }
}
