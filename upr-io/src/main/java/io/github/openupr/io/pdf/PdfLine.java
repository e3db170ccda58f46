package io.github.openupr.io.pdf;

import java.util.List;

/**
 * A line of a page as it is read. Internal; immutable.
 *
 * @param page its page, from 1
 * @param y where its letters stand, in points from the top of the page
 * @param size the size of most of its letters, in points
 * @param bold whether most of its letters are bold
 * @param mark whether it begins with a raised mark, as a footnote does
 * @param pieces what it says, from left to right; at least one
 */
public record PdfLine(int page, float y, float size, boolean bold, boolean mark, List<PdfPiece> pieces) {

    /** Takes a copy of the pieces. */
    public PdfLine {
        pieces = List.copyOf(pieces);
    }
}
