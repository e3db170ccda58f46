package io.github.openupr.io.uprinfo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a row has beside the model, so that it can be written again as it was: see {@link Extras}. Belongs to one reader. */
final class RowExtras {

    private static final Map<String, String> ONE_BLANK_BEHIND_TEXT = Map.of(Extras.TEXT_END, " ");

    private final Header header;
    private final Row row;
    private final Map<String, String> kept = new HashMap<>();
    private boolean oneBlankBehindText;

    RowExtras(Header header, Row row) {
        this.header = header;
        this.row = row;
    }

    /** Begins a row. */
    void begin() {
        kept.clear();
        oneBlankBehindText = false;
    }

    /** Keeps something by its key. */
    void keep(String key, String value) {
        kept.put(key, value);
    }

    /** Keeps a column's cell as it stands, if the row has it. */
    void keep(Column column) {
        Cell<?> cell = row.cell(column);
        if (cell != null) {
            kept.put(column.title(), cell.raw());
        }
    }

    /** Keeps the cells about a State that are not what the export writes for it. */
    void keepState(Column name, Column group, Column organisations, StateCell usual) {
        Cell<?> nameCell = row.cell(name);
        if (nameCell != null && !usual.hasUsualName(nameCell)) {
            keep(name);
        }
        Cell<?> groupCell = row.cell(group);
        if (groupCell != null && !usual.hasUsualGroup(groupCell)) {
            keep(group);
        }
        Cell<?> organisationsCell = row.cell(organisations);
        if (organisationsCell != null && !usual.hasUsualOrganisations(organisationsCell)) {
            keep(organisations);
        }
    }

    /** Keeps the blanks behind the text, or the text's cell where it differs in more from the text that it means. */
    void keepText(String text) {
        String raw = row.text();
        if (raw.length() == text.length()) {
            return;
        }
        String behind = raw.startsWith(text) ? raw.substring(text.length()) : raw;
        if (behind.equals(" ")) {
            oneBlankBehindText = true;
        } else if (behind.isBlank() && raw.startsWith(text)) {
            keep(Extras.TEXT_END, behind);
        } else {
            keep(Column.TEXT.title(), raw);
        }
    }

    /** Keeps the cells of columns that the format does not know, and the row's width where it is not the header's. */
    void keepOthers() {
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
