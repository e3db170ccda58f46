package io.github.openupr.io.printed;

import io.github.openupr.io.printed.LineStart.Kind;

/**
 * Whether a paragraph begins with a line, by what the layout of the United Nations shows: a number, a bullet, a gap, an indent, another
 * size, or a line before it that ends although the next word would have had room. Immutable.
 */
final class LineBreak {

    private static final double GAP = 1.28;
    private static final double OTHER_SIZE = 0.08;
    private static final double INDENT = 0.8;
    private static final double HANGING = 5;
    private static final int ROOM = 4;
    private static final int DISTANT = 2;

    /** Columns of a text say less exactly than points where a line ends: so much of its width has to be free. */
    private static final double FIFTH = 0.2;

    private static final double TWO_FIFTHS = 0.4;

    private final StringBuilder text;
    private final Line first;
    private final Line last;
    private final int count;
    private final Line next;
    private final PageMeasures measures;
    private final Numbering numbering;
    private final LineStart start;
    private final boolean samePage;
    private final boolean gap;
    private final boolean ended;

    LineBreak(
            StringBuilder text,
            Line first,
            Line last,
            int count,
            Line next,
            PageMeasures measures,
            Numbering numbering) {
        this.text = text;
        this.first = first;
        this.last = last;
        this.count = count;
        this.next = next;
        this.measures = measures;
        this.numbering = numbering;
        this.start = LineStart.of(next.text());
        this.samePage = next.page() == last.page() && next.y() >= last.y();
        this.gap = samePage && next.y() - last.y() > GAP * measures.leading(last);
        this.ended = Ending.isEnd(text);
    }

    boolean begins() {
        LineStart own = LineStart.of(text);
        if (own.isAll(text) && own.kind() != Kind.DASH) {
            return start.isNumber() || start.kind() == Kind.BULLET;
        }
        if (Math.abs(next.size() - last.size()) > OTHER_SIZE * last.size()) {
            return true;
        }
        return switch (start.kind()) {
            case BULLET -> true;
            case PARAGRAPH, ITEM -> beginsNumbered();
            case LETTER, DASH -> ended || gap || (isMoved() && isTab());
            case HEADING -> gap || (next.bold() && !last.bold()) || (ended && start.open()) || beginsPlain();
            case NONE -> beginsPlain();
        };
    }

    private boolean beginsNumbered() {
        boolean list = text.length() > 0 && text.charAt(text.length() - 1) == ',';
        boolean over = ended || gap || numbering.expects(start) || (isShort(ROOM) && !Ending.mustGoOn(text));
        if (isTab() && (!list || gap)) {
            return true;
        }
        if (start.isAll(next.text())) {
            return over && !list;
        }
        return (start.open() && !list && over) || (gap && ended);
    }

    /** Whether a wide gap stands behind the number. */
    private boolean isTab() {
        return next.pieces().size() > 1 && next.pieces().get(0).text().length() == start.end();
    }

    private boolean beginsPlain() {
        boolean small = Ending.beginsSmall(next.text());
        if ((small || next.text().charAt(0) == '(') && !ended) {
            return false;
        }
        if (ended && isListOfNumbers(next.text()) && !endsWithNumber()) {
            return true;
        }
        if (gap) {
            return ended || !Ending.mustGoOn(text) || next.y() - last.y() > DISTANT * GAP * measures.leading(last);
        }
        if (samePage && isIndented()) {
            return (ended && !small) || isShort(1);
        }
        if (ended) {
            return (isShort(1) && (!small || Ending.isItemEnd(text)))
                    || (!samePage && Ending.isItemEnd(text) && !small);
        }
        return isShort(ROOM) && !Ending.mustGoOn(text);
    }

    /** Whether a line has numbers of recommendations only, above what is said of them: {@code 140.82-85, 87}. */
    private static boolean isListOfNumbers(String line) {
        return Character.isDigit(line.charAt(0))
                && line.chars().allMatch(c -> Character.isDigit(c) || " .,;-\u2013".indexOf(c) >= 0);
    }

    private boolean endsWithNumber() {
        return text.length() > 1 && Character.isDigit(text.charAt(text.length() - 2));
    }

    /** Whether it begins at another place than the line before. */
    private boolean isMoved() {
        return !samePage || Math.abs(next.x() - last.x()) > INDENT * next.em();
    }

    /** Whether it begins further to the right than the paragraph before goes on. */
    private boolean isIndented() {
        double indent = next.x() - last.x();
        if (count > 1) {
            return Math.abs(indent) > INDENT * next.em();
        }
        return indent > INDENT * next.em() && !isHanging();
    }

    /** Whether the lines of the paragraph stand under the text behind its number or bullet. */
    private boolean isHanging() {
        if (first.pieces().size() > 1
                && Math.abs(next.x() - first.pieces().get(1).x()) <= INDENT * next.em()) {
            return true;
        }
        return LineStart.of(text).kind() != Kind.NONE && next.x() <= first.x() + HANGING * next.em();
    }

    /** Whether the line before has room for the next word, and so many letters more. */
    private boolean isShort(int more) {
        String words = next.text();
        int blank = words.indexOf(' ');
        int letters = (blank < 0 ? words.length() : blank) + more;
        double room = measures.right(last) - last.right();
        double width = Math.min(last.letterWidth(), next.letterWidth() * DISTANT);
        return room > letters * width
                && (last.size() > 0 || room > measures.right(last) * (ended ? FIFTH : TWO_FIFTHS));
    }
}
