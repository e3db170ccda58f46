package io.github.openupr.io.table;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row that is read, and the rows of its lists. What cannot be read of a cell that may be blank goes to the extras of the
 * record; where it has none, the row cannot be read. Belongs to one thread.
 */
final class RowIn {

    private static final Row NONE = new Row(0, List.of(), "");

    private final Header header;
    private final TableNotices notices;
    private final boolean keeps;
    private final @Nullable ParsedCells<?>[] parsed;
    private final Map<ListTable<?>, List<?>> lists = new HashMap<>();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private Row row = NONE;

    RowIn(Table<?> table, Header header, TableNotices notices) {
        this.header = header;
        this.notices = notices;
        this.keeps = table.extras().isPresent();
        this.parsed = new ParsedCells<?>[table.columns().size()];
    }

    /** Goes to a row. */
    void begin(Row next) {
        row = next;
        kept.clear();
        lists.clear();
        if (row.cells().size() > header.width()) {
            String rest = String.join(
                    "|", row.cells().subList(header.width(), row.cells().size()));
            if (!rest.isBlank()) {
                notices.tooWide(row, header, rest);
            }
        }
    }

    /** Adds the rows of one of its lists. */
    void addList(ListTable<?> table, List<?> values) {
        lists.put(table, values);
    }

    /** The rows of one of its lists. */
    @SuppressWarnings("unchecked") // put there with the table's own values
    <T> List<T> list(ListTable<T> table) {
        return (List<T>) lists.getOrDefault(table, List.of());
    }

    /** The value of a cell that every row fills. */
    <V> V required(Column<V> column) {
        if (isBlank(column)) {
            throw new RowProblem(column, "is blank, but takes " + column.kind().expected(), "");
        }
        return parse(column);
    }

    /** A text; the empty one for a blank cell. */
    String text(Column<String> column) {
        String cell = cell(column);
        return cell.isEmpty() ? "" : parse(column);
    }

    /** The value of a cell that may be blank. */
    <V> Optional<V> optional(Column<V> column) {
        if (isBlank(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(column));
        } catch (RowProblem e) {
            keep(e, List.of(column));
            return Optional.empty();
        }
    }

    OptionalInt number(Column<Integer> column) {
        return optional(column).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    <V> List<V> several(Column<List<V>> column) {
        return optional(column).orElse(List.of());
    }

    /** A part of the record, if any of its cells is filled. */
    <T> Optional<T> part(List<Column<?>> columns, Supplier<T> part) {
        if (areBlank(columns)) {
            return Optional.empty();
        }
        try {
            return Optional.of(part.get());
        } catch (RowProblem e) {
            keep(e, columns);
            return Optional.empty();
        }
    }

    /** What the model does not know: to be asked last, because cells that cannot be read come here too. */
    Map<String, String> extras(Column<Map<String, String>> column) {
        Map<String, String> extras = new LinkedHashMap<>(optional(column).orElse(Map.of()));
        for (Header.Other other : header.others()) {
            String cell = row.cell(other.place());
            if (!cell.isEmpty()) {
                kept.put(other.name(), row.text(other.place()));
            }
        }
        kept.forEach((name, value) -> extras.put(free(name, extras), value));
        return extras;
    }

    private static String free(String name, Map<String, String> taken) {
        String free = name;
        for (int i = 2; taken.containsKey(free); i++) {
            free = name + '~' + i;
        }
        return free;
    }

    boolean areBlank(List<Column<?>> columns) {
        for (Column<?> column : columns) {
            if (!isBlank(column)) {
                return false;
            }
        }
        return true;
    }

    /** Blanks alone are a text where any text will do, else nothing. */
    private boolean isBlank(Column<?> column) {
        String cell = cell(column);
        return cell.isEmpty() || (column.kind().form() != Form.STRING && cell.isBlank());
    }

    /** Whether a part of the record is given, though it says nothing. */
    boolean isGiven(Column<?> column) {
        return cell(column).equals(CellText.GIVEN);
    }

    private void keep(RowProblem problem, List<Column<?>> columns) {
        if (!keeps) {
            throw problem;
        }
        notices.kept(row, problem);
        for (Column<?> column : columns) {
            if (!isBlank(column)) {
                kept.put(column.name(), row.text(header.place(column)));
            }
        }
    }

    private String cell(Column<?> column) {
        return row.cell(header.place(column));
    }

    private <V> V parse(Column<V> column) {
        String text = row.text(header.place(column));
        char mark = row.mark(header.place(column));
        if (mark == Row.ERROR) {
            throw new RowProblem(
                    column,
                    "holds an error of a formula, but takes " + column.kind().expected(),
                    text);
        }
        try {
            return value(column, mark == Row.TEXT ? text : retyped(column, mark, text));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new RowProblem(column, "takes " + column.kind().expected(), text);
        }
    }

    private <V> V value(Column<V> column, String text) {
        // The first column names the row, so that its values hardly repeat.
        return column.index() == 0 || !column.kind().repeats()
                ? column.kind().parse().apply(text)
                : parsedOf(column).get(text);
    }

    @SuppressWarnings("unchecked") // put there for the column's own values
    private <V> ParsedCells<V> parsedOf(Column<V> column) {
        ParsedCells<?> cells = parsed[column.index()];
        if (cells == null) {
            cells = new ParsedCells<>(column.kind());
            parsed[column.index()] = cells;
        }
        return (ParsedCells<V>) cells;
    }

    /** The text that a number, day or truth value of a workbook stands for, told where the column takes something else. */
    private String retyped(Column<?> column, char mark, String text) {
        Form form = column.kind().form();
        if (mark == Row.NUMBER && form == Form.DATE) {
            notices.retyped(row, column, "a number", text);
            return CellNumbers.dayOfSerial(text);
        }
        if (form.isText()) {
            notices.retyped(
                    row,
                    column,
                    mark == Row.BOOLEAN ? "a truth value" : mark == Row.DATE ? "a date" : "a number",
                    text);
        }
        return text;
    }
}
