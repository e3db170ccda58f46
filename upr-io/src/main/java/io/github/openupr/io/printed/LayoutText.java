package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.List;

/** A text in which each line of a page is a line, as programs make it of PDF documents: its lines by their places in columns and rows. */
final class LayoutText {

    private static final int TAB = 8;
    private static final int WIDE = 3;

    /** A longer line is a paragraph, not a line of a page. */
    private static final int LONGEST_LINE = 180;

    /** As a number: 1 of 5. */
    private static final int FEW = 5;

    private LayoutText() {}

    /** Whether lines are those of pages: few of its letters stand in lines that no page is wide enough for. */
    static boolean isOne(String text) {
        int letters = 0;
        int inLongLines = 0;
        int seen = 0;
        int start = 0;
        int lines = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\r' || c == '\f') {
                lines += seen > 0 ? 1 : 0;
                letters += seen;
                inLongLines += seen > LONGEST_LINE ? seen : 0;
                seen = 0;
                start = i + 1;
            } else if (c > ' ' || i == start) {
                seen++;
            } else if (seen > 0 && text.charAt(i - 1) > ' ') {
                seen++;
            }
        }
        return lines > FEW && inLongLines * FEW < letters;
    }

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean pages = text.indexOf('\f') >= 0;
        int page = pages ? 1 : 0;
        int row = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c != '\n' && c != '\r' && c != '\f') {
                continue;
            }
            row++;
            add(text, start, i, page, row, lines);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
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

    private static void add(String text, int start, int end, int page, int row, List<Line> lines) {
        List<Piece> pieces = new ArrayList<>(2);
        StringBuilder piece = new StringBuilder(end - start);
        int column = 0;
        int begun = 0;
        int blanks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int width = c == '\t' ? TAB - column % TAB : 1;
            if (c <= ' ' || Character.isSpaceChar(c)) {
                blanks += width;
            } else if (isSeen(c)) {
                if (piece.length() > 0 && isWide(blanks, piece, pieces)) {
                    pieces.add(new Piece(begun, column - blanks, piece.toString()));
                    piece.setLength(0);
                }
                if (piece.length() == 0) {
                    begun = column;
                } else if (blanks > 0) {
                    piece.append(' ');
                }
                piece.append(c);
                blanks = 0;
            }
            column += width;
        }
        if (piece.length() > 0) {
            pieces.add(new Piece(begun, column - blanks, piece.toString()));
        }
        if (!pieces.isEmpty()) {
            lines.add(Line.of(page, row, pieces));
        }
    }

    /** Three blanks set pieces apart; behind the number of a paragraph or item two do. */
    private static boolean isWide(int blanks, StringBuilder piece, List<Piece> pieces) {
        return blanks >= WIDE
                || (blanks == WIDE - 1
                        && pieces.isEmpty()
                        && LineStart.of(piece).isAll(piece));
    }

    /** The barcode's characters, marks of direction and of the file's beginning are not to be seen. */
    private static boolean isSeen(char c) {
        return c < '\u007F'
                || !(Character.isISOControl(c)
                        || Character.getType(c) == Character.PRIVATE_USE
                        || (Character.getType(c) == Character.FORMAT && c != '\u00AD'));
    }
}
