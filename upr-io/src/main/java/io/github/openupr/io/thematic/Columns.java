package io.github.openupr.io.thematic;

import io.github.openupr.io.docx.WordCell;
import io.github.openupr.io.docx.WordRow;
import io.github.openupr.io.text.OneLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table, from its header row. Immutable.
 *
 * @param columns the columns, from left to right
 */
record Columns(List<Column> columns) {

    /**
     * A column.
     *
     * @param role what it holds; a second column of one role is {@link Role#OTHER}
     * @param heading its heading
     * @param start where it begins in the table's grid, from 0
     */
    record Column(Role role, String heading, int start) {}

    /** The columns that a row heads; empty where it is no header row. */
    static Optional<Columns> of(WordRow row) {
        if (!mayBeHeader(row)) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        Set<Role> seen = EnumSet.noneOf(Role.class);
        int start = 0;
        for (WordCell cell : row.cells()) {
            String heading = OneLine.of(cell.text());
            Role role = Role.of(heading);
            columns.add(new Column(seen.add(role) ? role : Role.OTHER, heading, start));
            start += cell.span();
        }
        boolean header =
                seen.contains(Role.RECOMMENDATION) && (seen.contains(Role.POSITION) || seen.contains(Role.THEMES));
        return header ? Optional.of(new Columns(List.copyOf(columns))) : Optional.empty();
    }

    /** Tells almost every row from a header at a look: a heading of a column is a few words. */
    private static boolean mayBeHeader(WordRow row) {
        for (WordCell cell : row.cells()) {
            int length = 0;
            for (String paragraph : cell.paragraphs()) {
                length += paragraph.length();
            }
            if (length > Lines.LONGEST_HEADING) {
                return false;
            }
        }
        return row.cells().size() > 1;
    }

    /** The column in which a cell stands: by its place where the row has as many cells as the header, else by the grid. */
    Optional<Column> columnOf(WordRow row, int cell) {
        if (row.cells().size() == columns.size()) {
            return Optional.of(columns.get(cell));
        }
        int start = 0;
        for (int i = 0; i < cell; i++) {
            start += row.cells().get(i).span();
        }
        int at = start;
        return columns.stream().filter(column -> column.start() == at).findFirst();
    }

    /** The headings, for messages. */
    String shown() {
        return String.join(" | ", columns.stream().map(Column::heading).toList());
    }
}
