package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.List;

/** A text in which each line of a page is a line, as programs make it of PDF documents: its lines by their places in columns and rows. */
final class LayoutText {

    /** A line with more than this is a paragraph, not a line of a page. */
    private static final int LONGEST_LINE = 150;

    /** So much of a text shows what its lines are. */
    private static final int ENOUGH = 40_000;

    /** As a number: 1 of 5. */
    private static final int FEW = 5;

    private LayoutText() {}

    /** Whether lines are those of pages: few of its letters stand in lines that no page is wide enough for. */
    static boolean isOne(String text) {
        int end = Math.min(text.length(), ENOUGH);
        int letters = 0;
        int inLongLines = 0;
        int seen = 0;
        int lines = 0;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '\n';
            if (c > ' ') {
                seen++;
            } else if (c == '\n' || c == '\r' || c == '\f') {
                lines += seen > 0 ? 1 : 0;
                letters += seen;
                inLongLines += seen > LONGEST_LINE ? seen : 0;
                seen = 0;
            }
        }
        return lines > FEW && inLongLines * FEW < letters;
    }

    static List<Line> lines(String text) {
        // Programs write the soft hyphen for the other one: they look alike.
        char[] letters = text.replace('\u00AD', '-').toCharArray();
        boolean pages = text.indexOf('\f') >= 0;
        LayoutLine line = new LayoutLine(letters);
        List<Line> lines = new ArrayList<>();
        int page = pages ? 1 : 0;
        int row = 0;
        int start = 0;
        for (int i = 0; i <= letters.length; i++) {
            char c = i < letters.length ? letters[i] : '\n';
            if (c != '\n' && c != '\r' && c != '\f') {
                continue;
            }
            row++;
            List<Piece> pieces = line.pieces(start, i);
            if (!pieces.isEmpty()) {
                lines.add(Line.of(page, row, pieces));
            }
            if (c == '\r' && i + 1 < letters.length && letters[i + 1] == '\n') {
                i++;
            }
            if (c == '\f') {
                page++;
                row = 0;
            }
            start = i + 1;
        }
        return lines;
    }
}
