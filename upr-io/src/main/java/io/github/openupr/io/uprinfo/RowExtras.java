package io.github.openupr.io.uprinfo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a row has beside the model, so that it can be written again as it was: see {@link Extras}. Belongs to one reader. */
final class RowExtras {

    private static final Map<String, String> ONE_BLANK_BEHIND_TEXT = Map.of(Extras.TEXT_END, " ");

    private final Header header;
    private final Map<String, String> kept = new HashMap<>();
    private boolean oneBlankBehindText;

    RowExtras(Header header) {
        this.header = header;
    }

    /** Begins a row. */
    void begin() {
        if (!kept.isEmpty()) {
            kept.clear();
        }
        oneBlankBehindText = false;
    }

    /** Keeps something by its key. */
    void keep(String key, String value) {
        kept.put(key, value);
    }

    /** Keeps a column's cell as it stands, if the row has it. */
    void keep(Row row, Column column) {
        Cell<?> cell = row.cell(column);
        if (cell != null) {
            kept.put(column.title(), cell.raw());
        }
    }

    /** Keeps the cells about a State that are not what the export writes for it. */
    void keepState(Row row, Column name, Column group, Column organisations, StateCell usual) {
        Cell<?> nameCell = row.cell(name);
        if (nameCell != null && !usual.hasUsualName(nameCell)) {
            keep(row, name);
        }
        Cell<?> groupCell = row.cell(group);
        if (groupCell != null && !usual.hasUsualGroup(groupCell)) {
            keep(row, group);
        }
        Cell<?> organisationsCell = row.cell(organisations);
        if (organisationsCell != null && !usual.hasUsualOrganisations(organisationsCell)) {
            keep(row, organisations);
        }
    }

    /** Keeps the blanks behind the text, or the text's cell where it differs in more from the text that it means. */
    void keepText(Row row) {
        TextCell text = row.text();
        String raw = text.raw();
        if (raw != null) {
            keep(Column.TEXT.title(), raw);
        } else if (text.behind().equals(" ")) {
            oneBlankBehindText = true;
        } else if (!text.behind().isEmpty()) {
            keep(Extras.TEXT_END, text.behind());
        }
    }

    /** Keeps the cells of columns that the format does not know, and the row's width where it is not the header's. */
    void keepOthers(Row row) {
        List<String> others = row.others();
        for (int i = 0; i < others.size(); i++) {
            if (!others.get(i).isEmpty()) {
                keep(header.extrasKeyAt(i), others.get(i));
            }
        }
        if (row.width() != header.width()) {
            keep(Extras.WIDTH, Integer.toString(row.width()));
        }
    }

    /** What the row's record keeps. */
    Map<String, String> take() {
        if (!oneBlankBehindText) {
            return kept;
        }
        if (kept.isEmpty()) {
            return ONE_BLANK_BEHIND_TEXT;
        }
        keep(Extras.TEXT_END, " ");
        return kept;
    }
}
