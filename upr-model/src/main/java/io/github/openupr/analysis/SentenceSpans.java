package io.github.openupr.analysis;

import java.util.function.Consumer;

/** Where the sentences of a text lie, one after the other, so that a long text is never held twice. Belongs to one thread. */
final class SentenceSpans {

    /** A longer one is no sentence, and is looked at in pieces. */
    private static final int LONGEST = 1_000;

    private static final int LONGEST_WITHOUT_BLANK = 4_000;

    private static final String FINAL_MARKS = ".!?;\u2026";
    private static final String CLOSING = "\"'\u201D\u2019\u00BB)]";
    private static final String BULLETS = "-*\u2022\u2013\u2014\u00B7\u25AA\u25CF";

    private final String text;
    private int start;
    private boolean opens = true;

    /**
     * A sentence, from one place to behind another.
     *
     * @param opensParagraph whether it is the first of a paragraph
     * @param listItem whether it begins with a bullet
     */
    record Span(int start, int end, boolean opensParagraph, boolean listItem) {}

    private SentenceSpans(String text) {
        this.text = text;
    }

    static void forEach(String text, Consumer<Span> action) {
        new SentenceSpans(text).run(action);
    }

    private void run(Consumer<Span> action) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                if (breaksParagraph(i)) {
                    end(i, action);
                    opens = true;
                }
            } else if (FINAL_MARKS.indexOf(c) >= 0 && endsSentence(i)) {
                end(i + 1, action);
            } else if (i - start >= LONGEST && (Character.isWhitespace(c) || i - start >= LONGEST_WITHOUT_BLANK)) {
                end(i, action);
            }
        }
        end(text.length(), action);
    }

    private void end(int end, Consumer<Span> action) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            action.accept(new Span(first, last, opens, BULLETS.indexOf(text.charAt(first)) >= 0));
            opens = false;
        }
        start = end;
    }

    /** Whether a line end is more than the wrap of a line: a blank line or the item of a list follows. */
    private boolean breaksParagraph(int lineEnd) {
        int i = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length()
                || text.charAt(i) == '\n'
                || text.charAt(i) == '\r'
                || BULLETS.indexOf(text.charAt(i)) >= 0;
    }

    /** A final mark before a blank and a capital letter, unless it ends an initial as in "J. Smith". */
    private boolean endsSentence(int mark) {
        if (text.charAt(mark) == ';') {
            return true;
        }
        int next = mark + 1;
        while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int behind = next;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == text.length() || next == behind) {
            return next == text.length();
        }
        boolean initial =
                mark > 1 && Character.isUpperCase(text.charAt(mark - 1)) && !Character.isLetter(text.charAt(mark - 2));
        return !initial && !Character.isLowerCase(text.charAt(next));
    }
}
