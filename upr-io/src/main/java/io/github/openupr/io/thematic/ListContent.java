package io.github.openupr.io.thematic;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.docx.WordBlock;
import io.github.openupr.io.docx.WordCell;
import io.github.openupr.io.docx.WordDocument;
import io.github.openupr.io.docx.WordParagraph;
import io.github.openupr.io.docx.WordRow;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OneLine;
import io.github.openupr.io.text.ReadLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list, read to its end before the first is given: an item may stand under several headings, and the last row may be the
 * one that repeats the first. Belongs to one reader.
 */
final class ListContent {

    private static final Pattern HEADING_LABEL = Pattern.compile(
            "(?:theme|right or area|right|area|topic|issue)s?[\\s\\p{Z}]*:[\\s\\p{Z}]*", Pattern.CASE_INSENSITIVE);

    /** Lists have some hundred items; one that is longer than this many times a cell's limit is none. */
    private static final int LONGEST_LIST = 4;

    private final InputFile in;
    private final ReadLimits limits;
    private final ReadLog log;
    private final ListNotices notices;
    private final ThemeTerms terms = new ThemeTerms();
    private final ListTitle title = new ListTitle();
    private final List<ListItem> items = new ArrayList<>();
    private final Map<String, ListItem> byNumber = new HashMap<>();

    private @Nullable Columns columns;
    private Map<Role, WordCell> above = Map.of();
    private String theme = "";
    private String firstTable = "";
    private long rows;
    private long characters;

    ListContent(InputFile in, ReadLimits limits, ReadLog log, ListNotices notices) {
        this.in = in;
        this.limits = limits;
        this.log = log;
        this.notices = notices;
    }

    /** Reads a document; throws where it has no table with the columns of a list. */
    void read(WordDocument document) throws IOException {
        document.headers().forEach(title::look);
        for (WordBlock block = document.next(); block != null; block = document.next()) {
            if (block instanceof WordRow row) {
                limit(row);
                row(row);
            } else if (block instanceof WordParagraph paragraph) {
                paragraph(paragraph.text());
            }
        }
        if (columns == null) {
            throw new UprFormatException("not_this_format", whatItIs(), in.asPlace());
        }
    }

    private String whatItIs() {
        String need = "; a thematic list has a table with the columns Recommendation, Position and themes";
        return firstTable.isEmpty()
                ? "is a Word document without a table" + need
                : "has a table, but none with the headings of a thematic list (it begins \"" + firstTable + "\")"
                        + need;
    }

    private void paragraph(String text) {
        if (columns == null) {
            title.look(text);
        } else if (!text.isBlank()) {
            notices.textOutside(OneLine.of(text));
        }
    }

    private void row(WordRow row) {
        Optional<Columns> header = Columns.of(row);
        if (header.isPresent()) {
            columns = header.get();
            above = Map.of();
            return;
        }
        Columns known = columns;
        if (known == null) {
            row.cells().forEach(cell -> title.look(cell.text()));
            if (firstTable.isEmpty()) {
                firstTable = shown(row);
            }
            return;
        }
        String only = onlyText(row);
        if (isHeading(row, only)) {
            heading(row, only);
            return;
        }
        log.rowRead();
        RowPlace place = new RowPlace(row.table(), row.number());
        if (row.cells().stream().allMatch(cell -> cell.text().isEmpty())) {
            log.rowBlank();
            notices.blankRow(place);
            return;
        }
        ListRow read = ListRow.of(row, known, above);
        above = read.cells();
        List<ListItem> found = RowItems.of(read, terms);
        if (found.isEmpty()) {
            log.rowRejected();
            notices.notUnderstood(place, shown(row));
            return;
        }
        log.rowUsed();
        if (!read.fits()) {
            notices.otherWidth(read, known.columns().size());
        }
        for (ListItem item : found) {
            add(item, read, found.size() == 1);
        }
    }

    private static boolean isHeading(WordRow row, String only) {
        boolean alone = row.cells().size() == 1 && ItemNumber.of(only).isEmpty();
        return !only.isEmpty() && (alone || HEADING_LABEL.matcher(only).lookingAt());
    }

    /** A heading is no item: it is counted with the items that stand below it. */
    private void heading(WordRow row, String text) {
        theme = OneLine.of(HEADING_LABEL.matcher(text).replaceFirst(""));
        above = Map.of();
        if (row.cells().size() == 1 && theme.equals(OneLine.of(text)) && !terms.isKnown(theme)) {
            // A title inside the table, such as that of a group of themes, says nothing of the items.
            notices.unknownHeading(new RowPlace(row.table(), row.number()), theme);
            theme = "";
        }
    }

    private void add(ListItem item, ListRow row, boolean alone) {
        if (!theme.isEmpty() && item.themes().addTheme(theme)) {
            notices.headingAdded(row.place(), theme);
        }
        ListItem known = item;
        if (alone) {
            known = StatesColumn.apply(item, row, notices);
        }
        notices.item(known);
        String key = known.number().map(ItemNumber::number).orElse("");
        ListItem first = key.isEmpty() ? null : byNumber.putIfAbsent(key, known);
        if (first == null) {
            items.add(known);
        } else {
            ListItem again = known;
            first.join(again).ifPresent(what -> notices.repeatedOtherwise(first, again, what));
        }
    }

    /** The text of a row of which one cell alone holds any; empty for others. */
    private static String onlyText(WordRow row) {
        List<String> texts = row.cells().stream()
                .map(WordCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() == 1 ? OneLine.of(texts.get(0)) : "";
    }

    private static String shown(WordRow row) {
        return String.join(
                " | ", row.cells().stream().map(cell -> OneLine.of(cell.text())).toList());
    }

    private void limit(WordRow row) {
        rows++;
        for (WordCell cell : row.cells()) {
            for (String paragraph : cell.paragraphs()) {
                characters += paragraph.length();
            }
        }
        if (rows > limits.maxItems() || characters > (long) LONGEST_LIST * limits.maxFieldLength()) {
            throw new UprFormatException(
                    "limit_items",
                    "the list has more than the limit of " + limits.maxItems() + " rows, or of "
                            + LONGEST_LIST + " times " + limits.maxFieldLength()
                            + " characters, and is held whole; raise ReadLimits.maxItems and maxFieldLength if you trust it",
                    in.at("row " + row.number()));
        }
    }

    ListTitle title() {
        return title;
    }

    List<ListItem> items() {
        return items;
    }
}
