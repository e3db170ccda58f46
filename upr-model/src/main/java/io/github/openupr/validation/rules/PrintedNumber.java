package io.github.openupr.validation.rules;

import java.util.Optional;

/**
 * The number of an item as Working Group reports print it. Immutable and thread-safe.
 *
 * @param paragraph the paragraph under which it stands
 * @param item the item, from 1
 */
record PrintedNumber(int paragraph, int item) {

    // No report has more: it keeps what is remembered of a number small whatever the data say.
    private static final int MOST_DIGITS = 4;
    private static final int MOST_LETTERS = 4;

    /** Reads {@code 140.12}; empty for any other form. */
    static Optional<PrintedNumber> of(String number) {
        int dot = number.indexOf('.');
        return isNumber(number, 0, dot) && isNumber(number, dot + 1, number.length())
                ? Optional.of(new PrintedNumber(
                        Integer.parseInt(number, 0, dot, 10), Integer.parseInt(number, dot + 1, number.length(), 10)))
                : Optional.empty();
    }

    /** Whether a text is one of the forms that reports have: {@code 140.12}, {@code 27(b)}, {@code 45}. */
    static boolean isOne(String text) {
        int end = text.length();
        int dot = text.indexOf('.');
        if (dot >= 0) {
            return isNumber(text, 0, dot) && isNumber(text, dot + 1, end);
        }
        int bracket = text.indexOf('(');
        return bracket < 0
                ? isNumber(text, 0, end)
                : isNumber(text, 0, bracket) && text.endsWith(")") && areLetters(text, bracket + 1, end - 1);
    }

    private static boolean isNumber(String text, int from, int to) {
        if (to - from < 1 || to - from > MOST_DIGITS || text.charAt(from) == '0') {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean areLetters(String text, int from, int to) {
        if (to - from < 1 || to - from > MOST_LETTERS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return paragraph + "." + item;
    }
}
