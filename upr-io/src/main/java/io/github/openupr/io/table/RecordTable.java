package io.github.openupr.io.table;

import io.github.openupr.model.UprRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table with one row for each record of a type, and the tables of what a record has several of.
 *
 * @param <T> the type of record
 */
abstract class RecordTable<T extends UprRecord> extends Table<T> {

    private final Class<T> type;
    private final String memberOfLists;
    private final List<ListTable<?>> lists = new ArrayList<>();

    /** A table of records, which the tables of their lists call by a name in the singular. */
    RecordTable(Class<T> type, String member, String singular, String title, String description) {
        super(member, title, description);
        this.type = type;
        this.memberOfLists = singular;
    }

    /** The column that names a record. */
    abstract Column<?> id();

    @Override
    final List<String> primaryKey() {
        return List.of(id().name());
    }

    /** Adds the table of a list. */
    final <L extends ListTable<?>> L list(L table) {
        lists.add(table);
        return table;
    }

    /** The tables of what its records have several of. */
    final List<ListTable<?>> lists() {
        return Collections.unmodifiableList(lists);
    }

    /** What its records are called in the tables of their lists. */
    final String memberOfLists() {
        return memberOfLists;
    }

    final boolean holds(UprRecord record) {
        return type.isInstance(record);
    }

    /** Puts a record into its cells. */
    final void writeRecord(UprRecord record, RowOut out) {
        write(type.cast(record), out);
    }
}
