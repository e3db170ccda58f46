package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the marks of footnotes out of lines that do not show that they are raised: {@code paragraph 15 (a);1} where the page has a note 1. Programs
 * also put raised marks on a line of their own, above the line that has them.
 */
final class NoteMarks {

    private static final String BEFORE = ";,.:)]\u201D\u2019\"";

    /** No page has more notes. */
    private static final int MANY = 50;

    private NoteMarks() {}

    static List<Line> without(List<Line> lines, List<Block> notes) {
        List<String> marks = notes.subList(0, Math.min(MANY, notes.size())).stream()
                .map(note -> mark(note.text()))
                .filter(mark -> !mark.isEmpty())
                .toList();
        List<Line> cleaned = new ArrayList<>(lines);
        cleaned.removeIf(line -> line.pieces().stream().allMatch(piece -> marks.contains(piece.text())));
        marks.forEach(mark -> remove(mark, cleaned));
        return cleaned;
    }

    /** The number with which a note begins. */
    private static String mark(String note) {
        int end = 0;
        while (end < note.length() && Character.isDigit(note.charAt(end))) {
            end++;
        }
        return note.substring(0, end);
    }

    /** Only where one place alone can be meant. */
    private static void remove(String mark, List<Line> lines) {
        int found = -1;
        int places = 0;
        int line = -1;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                if (isMark(text, at, at + mark.length())) {
                    found = at;
                    line = i;
                    places++;
                }
            }
        }
        if (places == 1) {
            lines.set(line, without(lines.get(line), found, mark.length()));
        }
    }

    private static boolean isMark(String text, int from, int to) {
        int before = from > 0 && text.charAt(from - 1) == ' ' ? from - 2 : from - 1;
        boolean attached = before >= 0
                && ((BEFORE.indexOf(text.charAt(before)) >= 0 && !isDigit(text, before - 1))
                        || (before == from - 1 && Character.isLetter(text.charAt(before))));
        boolean closed = to >= text.length() || " ;,.)".indexOf(text.charAt(to)) >= 0;
        // "(No. 29)" and "article 2, 3" are no marks: a blank stands only at the end of a line.
        return attached && closed && (before == from - 1 || to >= text.length());
    }

    /** Whether it is the middle of a number such as 124.1. */
    private static boolean isDigit(String text, int at) {
        return at >= 0 && Character.isDigit(text.charAt(at));
    }

    private static Line without(Line line, int from, int length) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (Piece piece : line.pieces()) {
            int end = start + piece.text().length();
            boolean inside = from >= start && from < end;
            pieces.add(inside ? without(piece, from - start, length) : piece);
            start = end + 1;
        }
        return Line.of(line.page(), (int) line.y(), pieces);
    }

    private static Piece without(Piece piece, int from, int length) {
        String text =
                piece.text().substring(0, from).stripTrailing() + piece.text().substring(from + length);
        return new Piece(piece.x(), piece.right(), text);
    }
}
