package io.github.openupr.io.thematic;

import io.github.openupr.io.docx.WordCell;
import io.github.openupr.io.docx.WordRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row below a header.
 *
 * @param place where it stands
 * @param cells its cells in columns that the format knows
 * @param others the texts in other columns, by heading
 * @param fits whether each of its cells stands below a heading, and each heading above a cell
 */
record ListRow(RowPlace place, Map<Role, WordCell> cells, Map<String, String> others, boolean fits) {

    private static final WordCell EMPTY = new WordCell(List.of(), 1, false);

    /** A row under its header; cells that are merged with those above take what stands there. */
    static ListRow of(WordRow row, Columns columns, Map<Role, WordCell> above) {
        Map<Role, WordCell> cells = new EnumMap<>(Role.class);
        Map<String, String> others = new LinkedHashMap<>();
        boolean fits = row.cells().size() == columns.columns().size();
        for (int i = 0; i < row.cells().size(); i++) {
            WordCell cell = row.cells().get(i);
            Columns.Column column = columns.columnOf(row, i).orElse(null);
            if (column == null) {
                fits = false;
                keep(others, "cell " + (i + 1), cell.text());
            } else if (column.role() == Role.OTHER || column.role() == Role.ASSESSMENT) {
                keep(others, column.heading().isEmpty() ? "cell " + (i + 1) : column.heading(), cell.text());
            } else {
                WordCell merged = cell.continued() ? above.get(column.role()) : null;
                cells.put(column.role(), merged == null ? cell : merged);
            }
        }
        return new ListRow(new RowPlace(row.table(), row.number()), cells, others, fits);
    }

    private static void keep(Map<String, String> others, String heading, String text) {
        if (!text.isBlank()) {
            others.merge(heading, text, (first, second) -> first + '\n' + second);
        }
    }

    /** The cell of a column; an empty one where the row or the list lacks it. */
    WordCell cell(Role role) {
        return cells.getOrDefault(role, EMPTY);
    }
}
