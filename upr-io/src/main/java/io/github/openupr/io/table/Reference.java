package io.github.openupr.io.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A column that holds ids of another table. Immutable.
 *
 * @param column the column
 * @param to the table whose ids it holds
 */
record Reference(String column, Table<?> to) {

    /** The references of a table, in the order of its columns. */
    static List<Reference> of(Table<?> table) {
        List<Reference> references = new ArrayList<>();
        table.parent()
                .ifPresent(parent ->
                        references.add(new Reference(table.columns().get(0).name(), parent)));
        for (Column<?> column : table.columns()) {
            if (column.name().equals("review") && table.parent().isEmpty()) {
                references.add(new Reference(column.name(), Tables.RECORDS.get(0)));
            } else if (column.name().equals("recommendation") && table.parent().isEmpty()) {
                references.add(new Reference(column.name(), Tables.RECORDS.get(1)));
            } else if (column.name().equals("source")) {
                references.add(new Reference(column.name(), Tables.SOURCES));
            }
        }
        return references;
    }
}
