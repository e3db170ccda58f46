package io.github.openupr.io.document;

import io.github.openupr.io.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table of an addendum: number, recommendation, position and comment in any order and choice, with header or without;
 * a row over the width that names a position is a heading. Belongs to one reader.
 */
final class AddendumTable {

    /** What a column holds by its header. */
    private enum Role {
        NUMBER,
        TEXT,
        POSITION,
        COMMENT,
        MARKS,
        OTHER
    }

    /** A column. */
    private record Column(Role role, Optional<StatedPosition> position) {}

    private static final int LONGEST_HEADER = 80;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:recommendations?|rec|item|paragraph|para|serial) ?)?\\.?(?:nos?\\b\\.?|numbers?|#|№|n°)(?: of (?:the )?recommendations?)?|rec\\.?|s/n|paragraphs?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSITION = Pattern.compile(
            ".*\\b(?:positions?|responses?|status|decision|answer|reply|support(?:ed)? ?/ ?noted?|accepted ?/ ?noted|stance|views?)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile(
            ".*\\b(?:comments?|remarks?|explanations?|observations?|justification|additional information|reasons?|notes?|rationale)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT =
            Pattern.compile(".*\\brecommendations?\\b.*|text|theme|recommending.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TICK = Pattern.compile("[xX✓✔√☑☒•*+]|yes", Pattern.CASE_INSENSITIVE);

    private final AddendumContent content;
    private List<Column> columns = List.of();
    private @Nullable AnswerEntry last;
    private int rows;

    AddendumTable(AddendumContent content) {
        this.content = content;
    }

    /** The table is at its end; another one may have another header. */
    void end() {
        columns = List.of();
        last = null;
        rows = 0;
    }

    void row(List<String> raw) {
        rows++;
        List<String> cells = raw.stream().map(OneLine::of).toList();
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        Optional<List<Column>> header = header(cells);
        if (header.isPresent()) {
            columns = header.get();
            last = null;
            return;
        }
        if (filled.size() == 1 && content.headingRow(filled.get(0))) {
            last = null;
            return;
        }
        if (marked(cells) || numbered(cells) || goesOn(filled)) {
            return;
        }
        content.notices().rowNotUnderstood(String.join(" | ", filled), location());
    }

    private String location() {
        String place = content.place();
        return place.isEmpty() ? "row " + rows : place + ", row " + rows;
    }

    private static Optional<List<Column>> header(List<String> cells) {
        List<Column> columns = new ArrayList<>();
        int known = 0;
        for (String cell : cells) {
            Column column = column(cell);
            columns.add(column);
            known += column.role() == Role.OTHER ? 0 : 1;
            if (cell.length() > LONGEST_HEADER || NumberedHead.of(cell).isPresent()) {
                return Optional.empty();
            }
        }
        long marks = columns.stream().filter(each -> each.role() == Role.MARKS).count();
        // A row such as "Supported | see above" is no header: that has titles of columns, or several positions.
        boolean header = marks > 1 || known - marks > 1 || (known > 1 && marks == 1 && known > marks);
        return header ? Optional.of(List.copyOf(columns)) : Optional.empty();
    }

    private static Column column(String title) {
        Optional<StatedPosition> position = PositionLabel.at(title)
                .filter(label -> label.isAll(title) && !POSITION.matcher(title).matches())
                .map(PositionLabel::position);
        Role role = Role.OTHER;
        if (NUMBER.matcher(title).matches()) {
            role = Role.NUMBER;
        } else if (position.isPresent()) {
            role = Role.MARKS;
        } else if (POSITION.matcher(title).matches()) {
            role = Role.POSITION;
        } else if (COMMENT.matcher(title).matches()) {
            role = Role.COMMENT;
        } else if (TEXT.matcher(title).matches()) {
            role = Role.TEXT;
        }
        return new Column(role, position);
    }

    private Role role(int cell) {
        return cell < columns.size() ? columns.get(cell).role() : Role.OTHER;
    }

    /** Columns headed by a position each, with the numbers that have it in them. */
    private boolean marked(List<String> cells) {
        boolean any = false;
        for (int i = 0; i < cells.size(); i++) {
            Optional<NumberedHead> head = role(i) == Role.MARKS ? NumberedHead.of(cells.get(i)) : Optional.empty();
            if (head.isPresent()) {
                AnswerEntry entry = entry(head.get());
                columns.get(i).position().ifPresent(position -> entry.state(position, AnswerEntry.Strength.OWN));
                any = true;
            }
        }
        return any;
    }

    private boolean numbered(List<String> cells) {
        int at = numberCell(cells);
        if (at < 0) {
            return false;
        }
        NumberedHead head = head(cells, at).orElseThrow();
        AnswerEntry entry = entry(head);
        ItemAnswer own = ItemAnswer.of(head.rest());
        own.position().ifPresent(position -> entry.state(position, AnswerEntry.Strength.OWN));
        if (own.text() || role(at) == Role.TEXT) {
            entry.repeatsText();
        } else {
            entry.comment(own.comment());
        }
        for (int i = 0; i < cells.size(); i++) {
            if (i != at && !cells.get(i).isEmpty()) {
                cell(entry, cells.get(i), i);
            }
        }
        content.section()
                .ifPresent(position -> entry.state(
                        position, entry.isText() ? AnswerEntry.Strength.ITEM : AnswerEntry.Strength.HEADING));
        last = entry;
        return true;
    }

    private AnswerEntry entry(NumberedHead head) {
        AnswerEntry entry = new AnswerEntry(head.list().numbers(), location());
        head.list().unread().forEach(range -> content.notices().rangeNotUnderstood(range, location()));
        content.add(entry);
        return entry;
    }

    /** The cell with the number: one with paragraph and item before one with an item alone, which may count the rows. */
    private int numberCell(List<String> cells) {
        int found = -1;
        for (int i = 0; i < cells.size(); i++) {
            Optional<NumberedHead> head = head(cells, i);
            if (head.isPresent() && role(i) != Role.COMMENT && role(i) != Role.POSITION) {
                if (head.get().list().numbers().get(0).indexOf('.') > 0) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private Optional<NumberedHead> head(List<String> cells, int at) {
        Optional<NumberedHead> head = NumberedHead.of(cells.get(at));
        return head.isPresent() || (role(at) != Role.NUMBER && role(at) != Role.TEXT)
                ? head
                : NumberedHead.ofIndex(cells.get(at));
    }

    private void cell(AnswerEntry entry, String text, int at) {
        switch (role(at)) {
            case NUMBER -> {}
            case TEXT -> entry.repeatsText();
            case COMMENT -> {
                ItemAnswer.said(text).ifPresent(said -> entry.state(said, AnswerEntry.Strength.REMARK));
                entry.comment(text);
            }
            case POSITION -> position(entry, text);
            case MARKS -> {
                if (TICK.matcher(text).matches()) {
                    columns.get(at).position().ifPresent(found -> entry.state(found, AnswerEntry.Strength.OWN));
                } else {
                    entry.comment(text);
                }
            }
            case OTHER -> other(entry, text);
        }
    }

    private static void position(AnswerEntry entry, String text) {
        Optional<PositionLabel> label = PositionLabel.at(text);
        if (entry.strength() == AnswerEntry.Strength.OWN) {
            entry.comment(text);
            return;
        }
        if (label.isPresent()) {
            entry.state(label.get().position(), AnswerEntry.Strength.OWN);
            entry.comment(text.substring(label.get().end()));
            return;
        }
        // A cell of a column with positions that words none is an answer all the same, but none that is clear.
        boolean wording = text.length() <= LONGEST_HEADER;
        ItemAnswer.said(text)
                .or(() -> wording ? Optional.of(StatedPosition.unclear(text)) : Optional.empty())
                .ifPresent(said -> entry.state(said, AnswerEntry.Strength.REMARK));
        if (!wording) {
            entry.comment(text);
        }
    }

    private static void other(AnswerEntry entry, String text) {
        Optional<PositionLabel> label = PositionLabel.at(text);
        if (label.isPresent() && entry.strength() != AnswerEntry.Strength.OWN) {
            entry.state(label.get().position(), AnswerEntry.Strength.OWN);
            entry.comment(text.substring(label.get().end()));
        } else if (!entry.isText() && ItemAnswer.repeatsText(text)) {
            entry.repeatsText();
        } else {
            ItemAnswer.said(text).ifPresent(said -> entry.state(said, AnswerEntry.Strength.REMARK));
            entry.comment(text);
        }
    }

    /** A row without a number goes on with the row above: a page ended between them. */
    private boolean goesOn(List<String> filled) {
        AnswerEntry above = last;
        if (above == null) {
            return false;
        }
        filled.forEach(text -> other(above, text));
        return true;
    }
}
