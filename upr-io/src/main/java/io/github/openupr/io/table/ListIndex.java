package io.github.openupr.io.table;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.KeyedInts;
import java.io.IOException;
import java.util.List;

/**
 * Which records have rows in the tables of their lists, known before the first record is made: so that both can be read in step, and rows
 * in another order are noticed before the record that they belong to is given away. Of ids only digests are kept; where two agree, rows are
 * held that need not be. Belongs to one thread.
 */
final class ListIndex {

    /** For each record a bit for each of its lists. */
    private final KeyedInts listsOf = new KeyedInts();

    private int scattered;

    /** Looks through the tables of all lists of a table, at ids only. */
    static ListIndex of(InputFile in, TableFiles files, RecordTable<?> records) throws IOException {
        ListIndex index = new ListIndex();
        List<ListTable<?>> lists = records.lists();
        for (int list = 0; list < lists.size(); list++) {
            try (TableRows rows = TableRows.open(in, files, lists.get(list)).orElse(null)) {
                if (rows != null) {
                    index.add(1 << list, lists.get(list), rows);
                }
            }
        }
        return index;
    }

    private void add(int bit, ListTable<?> list, TableRows rows) throws IOException {
        rows.only(list.record(), list.occurrence());
        RecordKey before = new RecordKey("", 0);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (!list.belongsTo(before, row, rows.header())) {
                before = list.keyOf(row, rows.header());
                if ((listsOf.setBits(before.digest(), bit) & bit) != 0) {
                    scattered |= bit;
                }
            }
        }
    }

    /** Whether a record has rows in a list, by its place among the lists. */
    boolean has(RecordKey key, int list) {
        return (listsOf.get(key.digest()) & 1 << list) != 0;
    }

    /** Whether the rows of a record stand apart from each other somewhere in a list. */
    boolean isScattered(int list) {
        return (scattered & 1 << list) != 0;
    }
}
