package io.github.openupr.io.uprinfo;

/** The tables of contents of all columns. Belongs to one reader. */
final class CellMeanings {

    private final CellTable<?>[] tables = new CellTable<?>[Column.COUNT];

    CellMeanings() {
        for (Column column : Column.values()) {
            tables[column.ordinal()] = switch (column) {
                case TO, FROM -> new CellTable<>(StateCell::of);
                case RESPONSE -> new CellTable<>(ResponseCell::of);
                case ACTION -> new CellTable<>(ActionCell::of);
                case ISSUE -> new CellTable<>(IssueCell::of);
                case SESSION -> new CellTable<>(SessionCell::of);
                case TO_GROUP, TO_ORGANISATIONS, FROM_GROUP, FROM_ORGANISATIONS, TEXT -> new CellTable<>(raw -> raw);
            };
        }
    }

    CellTable<?> of(int column) {
        return tables[column];
    }
}
