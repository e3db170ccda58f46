package io.github.openupr.io.document;

import java.util.Optional;

/**
 * The number of a recommendation: {@code 140.7}, or the item alone, {@code 7}; {@code 27(b)} of one that stands only in the dialogue. Immutable.
 *
 * @param paragraph the paragraph of the report; empty where it is not printed
 * @param item the item
 * @param letter the letter behind it in brackets; empty for most
 * @param end where it ends in its text
 * @param length how many characters it takes there
 */
record PrintedNumber(String paragraph, int item, String letter, int end, int length) {

    private static final int MOST_DIGITS = 4;
    private static final int MOST_DIGITS_ALONE = 3;

    /** The number at a place; empty where digits are none, such as 2015, 1.2.3, 5th or 0.5. */
    static Optional<PrintedNumber> at(String text, int start) {
        int first = digitsEnd(text, start);
        if (first == start || first - start > MOST_DIGITS || text.charAt(start) == '0') {
            return Optional.empty();
        }
        boolean dotted = at(text, first, '.') && isDigit(text, first + 1);
        int end = dotted ? digitsEnd(text, first + 1) : first;
        boolean more = at(text, end, '.') && isDigit(text, end + 1);
        if (more
                || at(text, end, '/')
                || at(text, end, '%')
                || (end < text.length() && Character.isLetter(text.charAt(end)))) {
            return Optional.empty();
        }
        if (dotted) {
            boolean item = end - first - 1 <= MOST_DIGITS && text.charAt(first + 1) != '0';
            return item
                    ? Optional.of(new PrintedNumber(
                            text.substring(start, first),
                            Integer.parseInt(text.substring(first + 1, end)),
                            "",
                            end,
                            end - start))
                    : Optional.empty();
        }
        if (first - start > MOST_DIGITS_ALONE) {
            return Optional.empty();
        }
        String letter = letter(text, first);
        int last = letter.isEmpty() ? first : text.indexOf(')', first) + 1;
        return Optional.of(
                new PrintedNumber("", Integer.parseInt(text.substring(start, first)), letter, last, last - start));
    }

    /** A letter in brackets, with or without a blank before it. */
    private static String letter(String text, int at) {
        int open = at(text, at, ' ') ? at + 1 : at;
        boolean letter = at(text, open, '(')
                && at(text, open + 2, ')')
                && text.charAt(open + 1) >= 'a'
                && text.charAt(open + 1) <= 'z';
        return letter ? text.substring(open + 1, open + 2) : "";
    }

    private static boolean at(String text, int place, char wanted) {
        return place < text.length() && text.charAt(place) == wanted;
    }

    static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Behind the digits that stand at a place. */
    static int digitsEnd(String text, int at) {
        int end = at;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    boolean hasParagraph() {
        return !paragraph.isEmpty();
    }

    boolean hasLetter() {
        return !letter.isEmpty();
    }

    /** This number in a list behind another one, whose paragraph is not always repeated. */
    PrintedNumber within(PrintedNumber before) {
        return hasParagraph() || hasLetter() ? this : new PrintedNumber(before.paragraph, item, letter, end, length);
    }

    /** Another item of the same paragraph. */
    String withItem(int other) {
        return new PrintedNumber(paragraph, other, "", end, length).toString();
    }

    /** Whether it is the next one behind another. */
    boolean follows(PrintedNumber before) {
        return paragraph.equals(before.paragraph)
                && item == before.item + 1
                && letter.isEmpty()
                && before.letter.isEmpty();
    }

    /** As it is printed, without blanks. */
    @Override
    public String toString() {
        return (paragraph.isEmpty() ? "" : paragraph + '.') + item + (letter.isEmpty() ? "" : '(' + letter + ')');
    }
}
