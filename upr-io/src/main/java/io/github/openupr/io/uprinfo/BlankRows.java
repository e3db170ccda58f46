package io.github.openupr.io.uprinfo;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The empty rows before a record, by their widths in runs: {@code 1} is an empty line, {@code 1*3,11} are three of them and a row of eleven
 * empty cells.
 */
final class BlankRows {

    /** A file of ever changing empty rows must not fill the memory. */
    private static final int MAX_RUNS = 1_000;

    private static final Pattern RUN = Pattern.compile("([1-9][0-9]{0,4})(?:\\*([1-9][0-9]{0,9}))?(?:,|$)");

    private final StringBuilder closed = new StringBuilder();
    private int runs;
    private int width;
    private long count;
    private boolean onlyLines = true;

    /** Adds a row; false where there are too many different ones to keep. */
    boolean add(int rowWidth) {
        onlyLines &= rowWidth == 1;
        if (rowWidth == width) {
            count++;
            return true;
        }
        if (runs == MAX_RUNS) {
            return false;
        }
        closeRun();
        runs++;
        width = rowWidth;
        count = 1;
        return true;
    }

    private void closeRun() {
        if (count > 0) {
            closed.append(closed.isEmpty() ? "" : ",").append(width).append(count == 1 ? "" : "*" + count);
        }
        count = 0;
    }

    boolean isEmpty() {
        return runs == 0;
    }

    /** Whether all rows are empty lines. */
    boolean areOnlyLines() {
        return onlyLines;
    }

    /** Takes what was added, in the form kept in {@code extras}. */
    String take() {
        closeRun();
        String form = closed.toString();
        closed.setLength(0);
        runs = 0;
        width = 0;
        onlyLines = true;
        return form;
    }

    /** Writes the rows of a form, each with a line end, and says how many there are; a text of another form is none. */
    static long write(String form, String lineEnd, Appendable out) throws IOException {
        long rows = 0;
        Matcher run = RUN.matcher(form);
        while (run.lookingAt()) {
            String row = ",".repeat(Integer.parseInt(run.group(1)) - 1) + lineEnd;
            long count = Optional.ofNullable(run.group(2)).map(Long::parseLong).orElse(1L);
            for (long i = 0; i < count; i++) {
                out.append(row);
            }
            rows += count;
            run.region(run.end(), form.length());
        }
        return rows;
    }
}
