package io.github.openupr.io.printed;

import io.github.openupr.io.pdf.PdfLine;
import java.util.List;

/** A line of a page: where it stands and what it says, in points, or in columns and rows of a text. Immutable. */
final class Line {

    /** As many columns of a text as one em has points, for what is measured in ems. */
    private static final double COLUMNS = 3;

    private final int page;
    private final double y;
    private final double size;
    private final boolean bold;
    private final boolean mark;
    private final List<Piece> pieces;
    private final String text;

    private Line(int page, double y, double size, boolean bold, boolean mark, List<Piece> pieces) {
        this.page = page;
        this.y = y;
        this.size = size;
        this.bold = bold;
        this.mark = mark;
        this.pieces = pieces;
        this.text = pieces.size() == 1
                ? pieces.get(0).text()
                : String.join(" ", pieces.stream().map(Piece::text).toList());
    }

    /** A line of a PDF document. */
    static Line of(PdfLine line) {
        List<Piece> pieces = line.pieces().stream()
                .map(piece -> new Piece(piece.x(), piece.right(), piece.text()))
                .toList();
        return new Line(line.page(), line.y(), line.size(), line.bold(), line.mark(), pieces);
    }

    /** A line of a text, which knows no sizes. */
    static Line of(int page, int row, List<Piece> pieces) {
        return new Line(page, row, 0, false, false, pieces);
    }

    int page() {
        return page;
    }

    /** How far down the page it stands. */
    double y() {
        return y;
    }

    /** The size of its letters; 0 where nobody knows. */
    double size() {
        return size;
    }

    /** The measure of indents. */
    double em() {
        return size > 0 ? size : COLUMNS;
    }

    boolean bold() {
        return bold;
    }

    /** Whether it begins with a raised mark. */
    boolean mark() {
        return mark;
    }

    List<Piece> pieces() {
        return pieces;
    }

    String text() {
        return text;
    }

    double x() {
        return pieces.get(0).x();
    }

    double right() {
        return pieces.get(pieces.size() - 1).right();
    }

    /** How wide its letters are on average. */
    double letterWidth() {
        return Math.max(1e-3, (right() - x()) / text.length());
    }
}
