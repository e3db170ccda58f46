package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.List;

/** Takes the lines of a text with the layout of pages apart, by their columns; belongs to one thread. */
final class LayoutLine {

    private static final int TAB = 8;
    private static final int WIDE = 3;

    private final char[] text;

    LayoutLine(char[] text) {
        this.text = text;
    }

    /** The pieces between two places; none where there is nothing to see. */
    List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>(2);
        int column = 0;
        int begun = 0;
        int blanks = 0;
        int from = -1;
        int to = -1;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == ' ') {
                blanks++;
            } else if (c == '\t') {
                blanks += TAB - column % TAB;
                column += TAB - column % TAB - 1;
            } else if (!isSeen(c)) {
                blanks += Character.isSpaceChar(c) ? 1 : 0;
            } else {
                if (from >= 0 && blanks > 1 && isWide(blanks, from, to, pieces)) {
                    pieces.add(piece(begun, column - blanks, from, to));
                    from = -1;
                }
                if (from < 0) {
                    from = i;
                    begun = column;
                }
                to = i + 1;
                blanks = 0;
            }
            column++;
        }
        if (from >= 0) {
            pieces.add(piece(begun, column - blanks, from, to));
        }
        return pieces;
    }

    /** Three blanks set pieces apart; behind the number of a paragraph or item two do. */
    private boolean isWide(int blanks, int from, int to, List<Piece> pieces) {
        if (blanks >= WIDE || !pieces.isEmpty()) {
            return blanks >= WIDE;
        }
        String piece = new String(text, from, to - from);
        return LineStart.of(piece).isAll(piece);
    }

    private Piece piece(int x, int right, int from, int to) {
        boolean plain = true;
        for (int i = from; i < to && plain; i++) {
            char c = text[i];
            plain = c == ' ' ? text[i - 1] != ' ' : isSeen(c);
        }
        return new Piece(x, right, plain ? new String(text, from, to - from) : cleaned(from, to));
    }

    private String cleaned(int from, int to) {
        StringBuilder cleaned = new StringBuilder(to - from);
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c <= ' ' || Character.isSpaceChar(c)) {
                blank = true;
            } else if (isSeen(c)) {
                if (blank) {
                    cleaned.append(' ');
                }
                cleaned.append(c);
                blank = false;
            }
        }
        return cleaned.toString();
    }

    /** Blanks, the barcode's characters, marks of direction and of the file's beginning are not to be seen. */
    private static boolean isSeen(char c) {
        if (c < '\u007F') {
            return c > ' ';
        }
        int type = Character.getType(c);
        return !(Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.PRIVATE_USE
                || type == Character.FORMAT);
    }
}
