package io.github.openupr.io.uprinfo;

import io.github.openupr.validation.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a file, filled by {@link RowHandler} or {@link SheetSource} cell by cell and not changed afterwards. */
final class Row {

    private final long number;
    private final @Nullable Cell<?>[] cells = new Cell<?>[Column.COUNT];
    private List<String> others = List.of();
    private String rawText = "";
    private @Nullable TextCell text;
    private int width;
    private boolean quotedOtherwise;
    private @Nullable Cell<?> last;
    private Optional<LineEnd> lineEnd = Optional.empty();
    private List<Notice> notices = List.of();

    Row(long number) {
        this.number = number;
    }

    void addCell(int column, Cell<?> cell) {
        cells[column] = cell;
        last = cell;
        width++;
    }

    void addText(String raw) {
        rawText = raw;
        width++;
    }

    void addOther(String content) {
        if (others.isEmpty()) {
            others = new ArrayList<>();
        }
        while (others.size() < width) {
            others.add("");
        }
        others.add(content);
        width++;
    }

    void addEmptyLine() {
        width = 1;
    }

    void markQuotes() {
        quotedOtherwise = true;
    }

    /** Whether a cell is quoted without need, or not quoted in a file that quotes every cell. */
    boolean isQuotedOtherwise() {
        return quotedOtherwise;
    }

    void addNotice(Notice notice) {
        if (notices.isEmpty()) {
            notices = new ArrayList<>();
        }
        notices.add(notice);
    }

    /** What is worth telling about its cells. */
    List<Notice> notices() {
        return notices;
    }

    void endWith(Optional<LineEnd> end) {
        lineEnd = end;
    }

    /** How the row ends, where the file's line ends differ and it has one. */
    Optional<LineEnd> lineEnd() {
        return lineEnd;
    }

    /** About how much memory its own contents take, in characters. */
    long characters() {
        long sum = rawText.length();
        for (String other : others) {
            sum += other.length();
        }
        return sum;
    }

    /** The number of the row in the file; the header is row 1. */
    long number() {
        return number;
    }

    /** How many cells it has; 1 for an empty line. */
    int width() {
        return width;
    }

    /** Whether all cells are empty. */
    boolean isEmpty() {
        for (Cell<?> cell : cells) {
            if (cell != null && !cell.raw().isEmpty()) {
                return false;
            }
        }
        return rawText.isEmpty() && others.stream().allMatch(String::isEmpty);
    }

    /** Whether there is nothing but blanks. */
    boolean isBlank() {
        if (!rawText.isBlank()) {
            return false;
        }
        for (Cell<?> cell : cells) {
            if (cell != null && !cell.raw().isBlank()) {
                return false;
            }
        }
        return others.stream().allMatch(String::isBlank);
    }

    /** Whether one of the cells holds a character. */
    boolean contains(char c) {
        if (rawText.indexOf(c) >= 0) {
            return true;
        }
        for (Cell<?> cell : cells) {
            if (cell != null && cell.raw().indexOf(c) >= 0) {
                return true;
            }
        }
        return others.stream().anyMatch(other -> other.indexOf(c) >= 0);
    }

    /** The text's cell, understood when first asked for: by the thread that makes records, not by the one that parses. */
    TextCell text() {
        TextCell known = text;
        if (known == null) {
            known = TextCell.of(rawText);
            text = known;
        }
        return known;
    }

    /** A column's cell; null where the row or the file lacks it, and for the text. */
    @Nullable Cell<?> cell(Column column) {
        return cells[column.ordinal()];
    }

    /** The cell before the next one, texts and unknown columns left out; null at the start. */
    @Nullable Cell<?> lastCell() {
        return last;
    }

    /** Contents of cells in columns that the format does not know, at their places from 0, empty at those of others. */
    List<String> others() {
        return others;
    }
}
