package io.github.openupr.io.printed;

import io.github.openupr.io.printed.LineStart.Kind;
import io.github.openupr.io.text.OneLine;
import java.util.ArrayList;
import java.util.List;

/** A text of which each line is a paragraph, or a part of one that the end of a page cut. */
final class PlainBlocks {

    private static final String DOTS = ".....";

    /** A shorter line without a full stop is a heading or an entry of a list. */
    private static final int LONG = 60;

    private static final String ANNEX = "Annex";

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean annex;

    /** Whether a blank line stands before: most of them are ends of pages, not of paragraphs. */
    private boolean blank;

    private PlainBlocks() {}

    static List<Block> blocks(String text) {
        PlainBlocks plain = new PlainBlocks();
        int feed = end(text, '\n', 0);
        int start = 0;
        while (start < text.length()) {
            feed = feed < start ? end(text, '\n', start) : feed;
            int end = Math.min(feed, end(text, '\r', start));
            plain.add(text.substring(start, end).strip());
            start = end + 1;
        }
        plain.end();
        return plain.blocks;
    }

    private static int end(String text, char mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }

    private void add(String line) {
        if (line.isEmpty() || line.contains(DOTS)) {
            blank = true;
            return;
        }
        String next = isPlain(line) ? line : OneLine.of(line);
        if (open.length() > 0 && !goesOn(next)) {
            end();
        }
        if (open.length() > 0 && !(open.charAt(open.length() - 1) == '-' && Ending.beginsSmall(next))) {
            open.append(' ');
        }
        open.append(next);
        blank = false;
        annex |= next.startsWith(ANNEX) && next.length() < LONG;
    }

    /** Whether there is nothing but single blanks, looked for in the way that is fastest. */
    private static boolean isPlain(String line) {
        return !line.contains("  ") && line.indexOf('\t') < 0 && line.indexOf('\u00A0') < 0 && line.indexOf('\f') < 0;
    }

    private void end() {
        if (open.length() > 0) {
            blocks.add(Block.text(0, open.toString()));
            open.setLength(0);
        }
    }

    private boolean goesOn(String next) {
        LineStart start = LineStart.of(next);
        annex &= !start.isNumber();
        LineStart own = LineStart.of(open);
        if (own.isAll(open)) {
            return !start.isNumber();
        }
        boolean ended = Ending.isEnd(open);
        if (start.isNumber() || start.kind() == Kind.BULLET || start.kind() == Kind.HEADING) {
            return false;
        }
        if (start.kind() != Kind.NONE) {
            return !ended && Ending.mustGoOn(open) && !start.open();
        }
        if (Ending.beginsSmall(next)) {
            return ended ? !Ending.isItemEnd(open) && open.length() >= LONG : open.length() >= LONG || !isHeading();
        }
        if (ended && blank && own.kind() == Kind.PARAGRAPH && isProse(open) && isProse(next)) {
            return true;
        }
        if (ended || (annex && !Ending.mustGoOn(open))) {
            return false;
        }
        char last = open.charAt(open.length() - 1);
        return open.length() >= LONG
                && (Character.isLetterOrDigit(last) || Ending.mustGoOn(open) || next.charAt(0) == '(')
                && (own.kind() != Kind.HEADING);
    }

    /** Whether it is long and ends as a sentence does; paragraphs of reports are numbered, so one without number goes on. */
    private static boolean isProse(CharSequence text) {
        return text.length() >= LONG && text.charAt(text.length() - 1) == '.';
    }

    private boolean isHeading() {
        return Character.isUpperCase(open.charAt(0)) && open.length() < LONG && !Ending.mustGoOn(open);
    }
}
