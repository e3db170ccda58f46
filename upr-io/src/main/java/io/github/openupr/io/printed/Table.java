package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of a page that stand in columns, told by gaps that they share. Immutable.
 *
 * @param lines the lines of the page
 * @param from its first line
 * @param to the line behind its last
 * @param gaps the gaps between its columns, from left to right
 * @param leading how far apart its lines stand within a cell
 */
record Table(List<Line> lines, int from, int to, List<Gap> gaps, double leading) {

    /** A gap that no text crosses. */
    record Gap(double left, double right) {}

    private static final int ENOUGH = 3;
    private static final int LONGEST = 500;
    private static final int LABEL = 20;
    private static final double NARROWEST = 0.6;
    private static final double NEW_ROW = 1.28;
    private static final double FAR = 4;

    /** The tables of a page, from top to bottom. */
    static List<Table> on(List<Line> lines, PageMeasures measures) {
        List<Table> tables = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).pieces().size() < 2) {
                at++;
                continue;
            }
            Table found = from(at, lines, measures);
            if (found.isOne()) {
                tables.add(found);
                at = found.to;
            } else {
                at++;
            }
        }
        return tables;
    }

    private static Table from(int from, List<Line> lines, PageMeasures measures) {
        double leading = measures.leading(lines.get(from));
        List<Gap> gaps = gaps(lines.get(from));
        int to = from + 1;
        while (to < Math.min(lines.size(), from + LONGEST)
                && lines.get(to).y() - lines.get(to - 1).y() <= FAR * leading) {
            List<Gap> left = common(gaps, lines.get(to));
            if (left.size() < gaps.size()) {
                break;
            }
            gaps = left;
            to++;
        }
        return new Table(lines, from, to, gaps, leading);
    }

    private static List<Gap> gaps(Line line) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < line.pieces().size(); i++) {
            gaps.add(new Gap(
                    line.pieces().get(i - 1).right(), line.pieces().get(i).x()));
        }
        return gaps;
    }

    /** What a line leaves of the gaps. */
    private static List<Gap> common(List<Gap> gaps, Line line) {
        List<Gap> left = new ArrayList<>();
        for (Gap gap : gaps) {
            double from = gap.left;
            double to = gap.right;
            for (Piece piece : line.pieces()) {
                double middle = (gap.left + gap.right) / 2;
                if (piece.right() <= middle) {
                    from = Math.max(from, piece.right());
                } else if (piece.x() >= middle) {
                    to = Math.min(to, piece.x());
                } else if (piece.right() < gap.right) {
                    from = Math.max(from, piece.right());
                } else if (piece.x() > gap.left) {
                    to = Math.min(to, piece.x());
                } else {
                    from = to;
                }
            }
            if (to - from >= NARROWEST * line.em()) {
                left.add(new Gap(from, to));
            }
        }
        return left;
    }

    /** Whether enough lines have text in several columns; numbers, bullets or labels before a text are a list, not a table. */
    private boolean isOne() {
        int several = 0;
        boolean list = gaps.size() == 1;
        for (Line line : lines.subList(from, to)) {
            String[] cells = cells(line);
            int filled = 0;
            for (String cell : cells) {
                filled += cell.isEmpty() ? 0 : 1;
            }
            several += filled > 1 ? 1 : 0;
            list &= cells[0].length() <= LABEL;
        }
        return several >= ENOUGH && !list;
    }

    private String[] cells(Line line) {
        String[] cells = new String[gaps.size() + 1];
        Arrays.fill(cells, "");
        for (Piece piece : line.pieces()) {
            int column = 0;
            while (column < gaps.size() && piece.x() >= gaps.get(column).right - 1) {
                column++;
            }
            cells[column] = cells[column].isEmpty() ? piece.text() : cells[column] + ' ' + piece.text();
        }
        return cells;
    }

    /** Its rows, each with as many cells as it has columns. */
    List<List<String>> rows(Hyphens hyphens) {
        List<List<String>> rows = new ArrayList<>();
        List<StringBuilder> open = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String[] cells = cells(lines.get(i));
            if (i > from && beginsRow(i, cells, open)) {
                rows.add(strings(open));
                open.clear();
            }
            for (int column = 0; column < cells.length; column++) {
                if (open.size() <= column) {
                    open.add(new StringBuilder(cells[column]));
                } else if (open.get(column).isEmpty()) {
                    open.get(column).append(cells[column]);
                } else if (!cells[column].isEmpty()) {
                    hyphens.join(open.get(column), cells[column]);
                }
            }
        }
        rows.add(strings(open));
        return rows;
    }

    /** A row begins with a number, behind a gap, or where what the first cell says has ended. */
    private boolean beginsRow(int line, String[] cells, List<StringBuilder> open) {
        boolean gap = lines.get(line).y() - lines.get(line - 1).y() > NEW_ROW * leading;
        if (cells[0].isEmpty()) {
            return false;
        }
        boolean alone = cells.length > 1 && String.join("", cells).length() == cells[0].length();
        return gap
                || LineStart.of(cells[0]).isNumber()
                || cells[0].chars().noneMatch(Character::isLetter)
                || (!alone && (open.get(0).isEmpty() || Ending.isEnd(open.get(0))));
    }

    private static List<String> strings(List<StringBuilder> cells) {
        return cells.stream().map(StringBuilder::toString).toList();
    }
}
