package io.github.openupr.io.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes the rows of a sheet below its header, so that memory does not grow. Internal; belongs to one thread. */
public final class SheetWriter implements Closeable {

    /** The greatest number of characters in a cell, as Excel has it. */
    public static final int MAX_TEXT = 32_767;

    /** The greatest number of rows in a sheet, the header's included. */
    public static final int MAX_ROWS = Worksheet.MAX_ROWS;

    private static final int ROWS_IN_MEMORY = 500;
    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final String HEADER_COLOR = "D9E1F2";

    /** Excel takes 1900 for a leap year: numbers of days before are wrong by one. */
    private static final LocalDate FIRST_RIGHT_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Worksheet sheet;
    private int row;

    SheetWriter(Worksheet sheet, List<Heading> headings, int rows) {
        this.sheet = sheet;
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, headings.get(i).width());
            sheet.inlineString(0, i, SheetText.escape(headings.get(i).name()));
            sheet.style(0, i).bold().fillColor(HEADER_COLOR).set();
        }
        sheet.freezePane(1, 1);
        if (!headings.isEmpty()) {
            sheet.setAutoFilter(0, 0, rows, headings.size() - 1);
        }
    }

    /**
     * A cell of the header.
     *
     * @param name what it says
     * @param width how wide its column is shown, in characters
     */
    public record Heading(String name, int width) {}

    /** Goes to the next row. */
    public void startRow() throws IOException {
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
        row++;
    }

    /** A cell of text, which is never taken for a formula; at most {@link #MAX_TEXT} characters. */
    public void text(int column, String text) {
        sheet.inlineString(row, column, SheetText.escape(text));
    }

    /** A cell with a number. */
    public void number(int column, long number) {
        sheet.value(row, column, number);
    }

    /** A cell with a truth value. */
    public void flag(int column, boolean flag) {
        sheet.value(row, column, flag);
    }

    /** A cell with a date; as text, in ISO 8601, where Excel's calendar does not have it. */
    public void date(int column, LocalDate date) {
        if (date.isBefore(FIRST_RIGHT_DAY) || date.isAfter(LAST_DAY)) {
            text(column, date.toString());
            return;
        }
        sheet.value(row, column, date);
        sheet.style(row, column).format(DATE_FORMAT).set();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}
