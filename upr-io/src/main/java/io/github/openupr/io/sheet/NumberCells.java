package io.github.openupr.io.sheet;

import io.github.openupr.io.sheet.SheetCell.Kind;

/** Makes cells of numbers. Belongs to one thread. */
final class NumberCells {

    private static final int KNOWN = 4_096;
    private static final int EXACT_DIGITS = 15;

    /** Small whole numbers, such as sessions, stand in cells again and again. */
    private final SheetCell[] known = new SheetCell[KNOWN];

    private final boolean from1904;

    NumberCells(boolean from1904) {
        this.from1904 = from1904;
        for (int i = 0; i < KNOWN; i++) {
            known[i] = new SheetCell(Kind.NUMBER, Integer.toString(i), i);
        }
    }

    /** The cell of a number as the file has it; an error cell, with the characters, where it is none. */
    SheetCell of(TextBuffer text, boolean date) {
        int whole = text.length() < 5 && !date ? text.index() : -1;
        if (whole >= 0 && whole < KNOWN) {
            return known[whole];
        }
        String characters = text.toString().strip();
        double number;
        try {
            number = isNumber(characters) ? Double.parseDouble(characters) : Double.NaN;
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new SheetCell(Kind.ERROR, characters, 0);
        }
        if (date) {
            return date(number);
        }
        return new SheetCell(Kind.NUMBER, isShortest(characters) ? characters : NumberText.of(number), number);
    }

    /** The cell of a number. */
    SheetCell of(double number, boolean date) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new SheetCell(Kind.ERROR, NumberText.of(number), 0);
        }
        if (date) {
            return date(number);
        }
        int whole = (int) number;
        return whole == number && whole >= 0 && whole < KNOWN
                ? known[whole]
                : new SheetCell(Kind.NUMBER, NumberText.of(number), number);
    }

    private SheetCell date(double serial) {
        String text = DateText.of(serial, from1904);
        return text.isEmpty()
                ? new SheetCell(Kind.NUMBER, NumberText.of(serial), serial)
                : new SheetCell(Kind.DATE, text, serial);
    }

    /** Java reads {@code 1f}, {@code NaN} and hexadecimal numbers too, which are none in a workbook. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a number stands there as {@link NumberText} would write it: so do most, and to see it is cheap. */
    private static boolean isShortest(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int dot = text.indexOf('.');
        int digits = text.length() - start - (dot < 0 ? 0 : 1);
        if (digits < 1 || digits > EXACT_DIGITS || dot == start || dot == text.length() - 1) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != dot && (c < '0' || c > '9')) {
                return false;
            }
        }
        if (dot >= 0 && text.charAt(text.length() - 1) == '0') {
            return false;
        }
        // A number below 1 may need an exponent, one with a leading zero a cut.
        return text.charAt(start) != '0';
    }
}
