package io.github.openupr.io.table;

/**
 * A column of a table. Immutable and thread-safe.
 *
 * @param <V> the type of its values
 * @param name its name, in snake case
 * @param index its place in the table, from 0
 * @param kind how its values go to cells
 * @param required whether every row has a value
 * @param description what it holds, as a sentence
 */
record Column<V>(String name, int index, Kind<V> kind, boolean required, String description) {

    /** The cell of a value. */
    String print(V value) {
        String text = kind.print().apply(value);
        return kind.form().isText() ? CellText.escape(text) : text;
    }
}
