package io.github.openupr.io.thematic;

import io.github.openupr.io.text.ItemText;
import io.github.openupr.io.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the items of a row: mostly one; a paragraph that begins with a number of its own begins another. */
final class RowItems {

    private static final Pattern COMMENT =
            Pattern.compile("comments?[\\s\\p{Z}]*:[\\s\\p{Z}]*", Pattern.CASE_INSENSITIVE);

    private final ListRow row;
    private final ThemeTerms terms;
    private final List<ListItem> items = new ArrayList<>();
    private Optional<ItemNumber> number = Optional.empty();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder origin = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();

    private RowItems(ListRow row, ThemeTerms terms) {
        this.row = row;
        this.terms = terms;
    }

    static List<ListItem> of(ListRow row, ThemeTerms terms) {
        return new RowItems(row, terms).read();
    }

    private List<ListItem> read() {
        number = ItemNumber.of(row.cell(Role.NUMBER).text());
        for (String paragraph : row.cell(Role.RECOMMENDATION).paragraphs()) {
            String line = OneLine.of(paragraph);
            Optional<String> source = Origin.afterLabel(line);
            Matcher comments = COMMENT.matcher(line);
            Optional<ItemNumber> own = ItemNumber.of(line);
            if (source.isPresent()) {
                append(origin, source.get(), "; ");
            } else if (comments.lookingAt()) {
                append(comment, line.substring(comments.end()), " ");
            } else if (own.isPresent() && begins(own.get())) {
                end();
                number = own;
                append(text, line.substring(own.get().length()), " ");
            } else {
                append(text, line, " ");
            }
        }
        end();
        return items;
    }

    /** A later paragraph that begins with "2030." goes on with the item; one with a number of the same paragraph is the next. */
    private boolean begins(ItemNumber own) {
        if (number.isEmpty()) {
            return text.isEmpty();
        }
        String mine = number.get().number();
        int paragraph = mine.indexOf('.') + 1;
        return paragraph > 0 && own.number().startsWith(mine.substring(0, paragraph));
    }

    private static void append(StringBuilder to, String piece, String separator) {
        if (!piece.isEmpty()) {
            to.append(to.isEmpty() ? "" : separator).append(piece);
        }
    }

    private void end() {
        if (text.isEmpty() && number.isEmpty() && origin.isEmpty() && comment.isEmpty()) {
            return;
        }
        ThemesCell themes = new ThemesCell(terms);
        for (Role role : List.of(Role.THEMES, Role.PERSONS, Role.GOALS)) {
            themes.read(row.cell(role).paragraphs(), role);
        }
        ListItem item = new ListItem(
                row.place(),
                number,
                ItemText.parts(text.toString()),
                PositionCell.of(row.cell(Role.POSITION).text()),
                origin.toString(),
                comment.toString(),
                themes);
        item.extras().putAll(row.others());
        items.add(item);
        text.setLength(0);
        origin.setLength(0);
        comment.setLength(0);
        number = Optional.empty();
    }
}
