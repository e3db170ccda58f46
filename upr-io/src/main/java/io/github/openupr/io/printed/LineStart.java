package io.github.openupr.io.printed;

/**
 * The number or bullet with which a line begins. Immutable.
 *
 * @param kind what it is
 * @param end where it ends in the line, its dot or parenthesis included
 * @param paragraph its number, or that before the dot of {@code 124.1}; 0 where there is none
 * @param item the number behind the dot; 0 where there is none
 * @param open whether what follows may be the beginning of a text: a capital, a quotation mark, or nothing
 */
record LineStart(Kind kind, int end, int paragraph, int item, boolean open) {

    /** How the United Nations number what they print. */
    enum Kind {
        /** None of the others. */
        NONE,
        /** {@code 95.}, also the items of sessions 1 to 7. */
        PARAGRAPH,
        /** {@code 124.1} and {@code 124.1.}. */
        ITEM,
        /** {@code (a)}, {@code (iv)}, {@code a)}. */
        LETTER,
        /** A bullet that is nothing else. */
        BULLET,
        /** A dash that may be a bullet. */
        DASH,
        /** {@code IV.} or {@code B.} before a heading. */
        HEADING
    }

    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_LETTERS = 4;
    private static final String BULLETS = "\u2022\u25AA\u25CF\u25E6\u25A0\u2023\u00B7\u27A2";
    private static final String DASHES = "-\u2013\u2014*";
    private static final String QUOTES = "\"\u201C\u2018\u00AB'([";
    private static final LineStart NOTHING = new LineStart(Kind.NONE, 0, 0, 0, false);

    static LineStart of(CharSequence text) {
        if (text.length() == 0) {
            return NOTHING;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return number(text);
        }
        if (BULLETS.indexOf(first) >= 0) {
            return new LineStart(Kind.BULLET, 1, 0, 0, true);
        }
        if (DASHES.indexOf(first) >= 0 && isBlank(text, 1)) {
            return new LineStart(Kind.DASH, 1, 0, 0, isOpen(text, 1));
        }
        if (first == '(' || (first >= 'a' && first <= 'z')) {
            return letter(text, first == '(' ? 1 : 0);
        }
        return first >= 'A' && first <= 'Z' ? heading(text) : NOTHING;
    }

    private static LineStart number(CharSequence text) {
        int end = digits(text, 0);
        int paragraph = value(text, 0, end);
        if (end > LONGEST_NUMBER || end >= text.length()) {
            return NOTHING;
        }
        if (text.charAt(end) == ')') {
            return isBlank(text, end + 1)
                    ? new LineStart(Kind.LETTER, end + 1, paragraph, 0, isOpen(text, end + 1))
                    : NOTHING;
        }
        if (text.charAt(end) != '.') {
            return NOTHING;
        }
        int second = digits(text, end + 1);
        if (second == end + 1) {
            boolean closed = isBlank(text, second) || isOpen(text, second);
            return closed ? new LineStart(Kind.PARAGRAPH, second, paragraph, 0, isOpen(text, second)) : NOTHING;
        }
        int item = value(text, end + 1, second);
        int last = second < text.length() && text.charAt(second) == '.' ? second + 1 : second;
        boolean closed = second - end - 1 <= LONGEST_NUMBER
                && (isBlank(text, last) || isOpen(text, last))
                && !isDigitBehindBlanks(text, last);
        return closed ? new LineStart(Kind.ITEM, last, paragraph, item, isOpen(text, last)) : NOTHING;
    }

    private static LineStart letter(CharSequence text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST_LETTERS
                && text.charAt(end) >= 'a'
                && text.charAt(end) <= 'z') {
            end++;
        }
        boolean one = from == 1 || end - from == 1;
        return end > from && one && end < text.length() && text.charAt(end) == ')' && isBlank(text, end + 1)
                ? new LineStart(Kind.LETTER, end + 1, 0, 0, isOpen(text, end + 1))
                : NOTHING;
    }

    private static LineStart heading(CharSequence text) {
        int end = 0;
        while (end < text.length() && "IVX".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        end = Math.max(1, end);
        return end < text.length() && text.charAt(end) == '.' && isBlank(text, end + 1)
                ? new LineStart(Kind.HEADING, end + 1, 0, 0, isOpen(text, end + 1))
                : NOTHING;
    }

    private static int digits(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int value(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = from; i < Math.min(to, from + LONGEST_NUMBER); i++) {
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isBlank(CharSequence text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static int visible(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOpen(CharSequence text, int from) {
        int at = visible(text, from);
        return at >= text.length() || Character.isUpperCase(text.charAt(at)) || QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigitBehindBlanks(CharSequence text, int from) {
        int at = visible(text, from);
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Whether it is the number of a paragraph or item. */
    boolean isNumber() {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM;
    }

    /** Whether a text is this and nothing more. */
    boolean isAll(CharSequence text) {
        return kind != Kind.NONE && end >= text.length();
    }
}
