package io.github.openupr.io.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table: its columns, and how what it is about goes to a row and back. A column is named after its member in the canonical JSON, in
 * snake case. Immutable once it is made, and thread-safe.
 *
 * @param <T> what a row is about
 */
abstract class Table<T> {

    private static final Pattern CAPITAL = Pattern.compile("\\.?([A-Z])|\\.");

    private final String name;
    private final String title;
    private final String description;
    private final List<Column<?>> columns = new ArrayList<>();

    Table(String member, String title, String description) {
        this.name = snakeCase(member);
        this.title = title;
        this.description = description;
    }

    /** Puts what a row is about into its cells. */
    abstract void write(T value, RowOut out);

    /** Makes what a row is about; throws {@link RowProblem} where it cannot be made. */
    abstract T read(RowIn in);

    /** The columns that name a row. */
    abstract List<String> primaryKey();

    /** The table whose rows this one's belong to. */
    Optional<RecordTable<?>> parent() {
        return Optional.empty();
    }

    /** Where a row can keep what the model does not know. */
    Optional<Column<?>> extras() {
        return columns.stream()
                .filter(column -> column.kind().form() == Form.OBJECT)
                .findFirst();
    }

    /** Adds a column that may be blank. */
    final <V> Column<V> optional(String member, Kind<V> kind, String description) {
        return add(new Column<>(snakeCase(member), columns.size(), kind, false, description));
    }

    /** Adds a column that every row fills. */
    final <V> Column<V> required(String member, Kind<V> kind, String description) {
        return add(new Column<>(snakeCase(member), columns.size(), kind, true, description));
    }

    private <V> Column<V> add(Column<V> column) {
        columns.add(column);
        return column;
    }

    /** The name of a member of a member, such as {@code response.respondedOn}, as columns have it. */
    static String snakeCase(String member) {
        return CAPITAL.matcher(member).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }

    final String name() {
        return name;
    }

    final String title() {
        return title;
    }

    final String description() {
        return description;
    }

    final List<Column<?>> columns() {
        return Collections.unmodifiableList(columns);
    }
}
