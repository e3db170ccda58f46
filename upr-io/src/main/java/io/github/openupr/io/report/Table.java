package io.github.openupr.io.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** A table as CSV with LF behind each row; no cell is taken for a formula. */
final class Table {

    private Table() {}

    /** The table with this header and one row for each value. */
    static <T> String of(List<String> header, List<T> values, Function<T, List<String>> row) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            for (T value : values) {
                csv.writeRecord(
                        row.apply(value).stream().map(SpreadsheetCell::of).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be written", e);
        }
        return text.toString();
    }
}
