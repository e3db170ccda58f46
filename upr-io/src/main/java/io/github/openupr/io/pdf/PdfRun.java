package io.github.openupr.io.pdf;

/** Letters that follow each other on one line in one size and font. */
final class PdfRun {

    /** A wider gap than this part of the size is a blank between words; half of the narrowest blank of common fonts. */
    static final float WORD_GAP = 0.14f;

    /** A wider gap sets pieces of a line apart; blanks of justified text are narrower. */
    static final float PIECE_GAP = 0.7f;

    private static final float SAME_LINE = 0.05f;
    private static final float BACK = 0.5f;
    private static final float TWICE = 0.25f;

    final float x;
    final float y;
    final float size;
    final float direction;
    final boolean bold;
    final StringBuilder text = new StringBuilder();

    /** Where its last letter ends. */
    float right;

    /** Where its last letter or blank ends. */
    private float end;

    private float lastX = Float.NEGATIVE_INFINITY;
    private String last = "";

    PdfRun(float x, float y, float size, float direction, boolean bold) {
        this.x = x;
        this.y = y;
        this.size = size;
        this.direction = direction;
        this.bold = bold;
        this.right = x;
        this.end = x;
    }

    /** Whether a letter at this place goes on with it. */
    boolean goesOn(float nextX, float nextY, float nextSize, float nextDirection, boolean nextBold) {
        return nextDirection == direction
                && nextBold == bold
                && Math.abs(nextY - y) <= SAME_LINE * size
                && Math.abs(nextSize - size) <= SAME_LINE * size
                && nextX - end <= PIECE_GAP * size
                && nextX - end >= -BACK * size;
    }

    /** Whether it is the last letter once more, a little aside, as programs print bold letters that they have not. */
    boolean isTwice(String letter, float nextX, float nextY) {
        return letter.equals(last)
                && Math.abs(nextX - lastX) <= TWICE * (right - lastX)
                && Math.abs(nextY - y) <= TWICE * size;
    }

    void add(String letter, float letterX, float width) {
        if (letterX - end > WORD_GAP * size) {
            blank(letterX);
        }
        PdfLetters.append(letter, text);
        last = letter;
        lastX = letterX;
        right = Math.max(right, letterX + width);
        end = Math.max(end, right);
    }

    /** A blank that is printed, or a gap like one. */
    void blank(float blankEnd) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        end = Math.max(end, blankEnd);
    }

    /** Where the letters and blanks end. */
    float end() {
        return end;
    }

    /** Whether it is the same as another one at almost the same place. */
    boolean repeats(PdfRun other) {
        return Math.abs(other.x - x) <= TWICE * size
                && Math.abs(other.y - y) <= TWICE * size
                && other.text.compareTo(text) == 0;
    }
}
