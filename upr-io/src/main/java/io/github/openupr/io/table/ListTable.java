package io.github.openupr.io.table;

import java.util.List;
import java.util.Optional;

/**
 * A table with one row for each of what a record has several of.
 *
 * @param <T> what a row is about
 */
abstract class ListTable<T> extends Table<T> {

    private final RecordTable<?> parent;
    private final Column<String> record;
    private final Column<Integer> position;
    private final Column<Integer> occurrence;

    ListTable(RecordTable<?> parent, String member, String title, String description) {
        super(member, title, description);
        this.parent = parent;
        String singular = parent.memberOfLists();
        this.record = required(singular, Kinds.TEXT, "The id of the " + singular + " that the row belongs to.");
        this.position =
                optional("position", Kinds.NUMBER, "The place of the row among those of its " + singular + ", from 1.");
        this.occurrence = optional(
                "occurrence",
                Kinds.NUMBER,
                "Which " + singular + " is meant where several have the same id: blank for the first, 2 for the second."
                        + " Ids repeat only in faulty data.");
    }

    @Override
    final List<String> primaryKey() {
        return List.of(record.name(), occurrence.name(), position.name());
    }

    @Override
    final Optional<RecordTable<?>> parent() {
        return Optional.of(parent);
    }

    /** The column with the id of the record. */
    final Column<String> record() {
        return record;
    }

    final Column<Integer> position() {
        return position;
    }

    final Column<Integer> occurrence() {
        return occurrence;
    }

    /** Puts one of a record's list into its cells. */
    final void writeRow(RecordKey key, int place, T value, RowOut out) {
        out.put(record, key.id());
        out.put(position, place);
        if (key.occurrence() > 1) {
            out.put(occurrence, key.occurrence());
        }
        write(value, out);
    }

    /** The key of the record that a row belongs to. */
    final RecordKey keyOf(Row row, Header header) {
        return new RecordKey(row.text(header.place(record)), occurrenceOf(row, header));
    }

    /** Whether a row belongs to a record. */
    final boolean belongsTo(RecordKey key, Row row, Header header) {
        return row.text(header.place(record)).equals(key.id()) && occurrenceOf(row, header) == key.occurrence();
    }

    /** The first where none is given; 0, which no record has, for what is no number. */
    private int occurrenceOf(Row row, Header header) {
        String text = row.text(header.place(occurrence));
        if (text.isBlank()) {
            return 1;
        }
        try {
            return CellNumbers.parseWhole(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
