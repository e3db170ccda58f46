package io.github.openupr.io.sheet;

/**
 * A cell of a workbook. Internal; immutable.
 *
 * @param kind what the cell holds
 * @param text the content as text: that of a text cell as it stands; of a number in its shortest form ({@code 5}, {@code 3.25}); of a date
 *     in ISO 8601 ({@code 2026-02-01}, with a time only where there is one); {@code TRUE} or {@code FALSE}; the code of an error
 *     ({@code #REF!}); empty for a blank cell
 * @param number the number of a NUMBER or DATE cell (a date's serial number as Excel counts), else 0
 */
public record SheetCell(Kind kind, String text, double number) {

    /** What a cell can hold. */
    public enum Kind {
        /** Nothing. */
        BLANK,
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A number whose format shows it as a date. */
        DATE,
        /** True or false. */
        BOOLEAN,
        /** An error of a formula. */
        ERROR
    }

    /** A cell without content. */
    public static final SheetCell BLANK = new SheetCell(Kind.BLANK, "", 0);

    private static final SheetCell TRUE = new SheetCell(Kind.BOOLEAN, "TRUE", 0);
    private static final SheetCell FALSE = new SheetCell(Kind.BOOLEAN, "FALSE", 0);

    /** The cell of a truth value. */
    static SheetCell of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Whether it holds nothing. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
