package io.github.openupr.io.uprinfo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts cells into the columns of a file and makes CSV of them. Belongs to one writer. */
final class RowText {

    private final Header header;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;

    RowText(Dialect dialect) {
        this.header = Header.ofTrusted(Header.split(dialect.header()));
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                // The export knows no comments: a cell that begins with a number sign needs no quotes.
                .commentCharacter('\uFFFF')
                .bufferSize(0);
        if (dialect.quoteAll()) {
            builder.quoteStrategy(QuoteStrategies.ALWAYS);
        }
        this.csv = builder.build(text);
    }

    /** The row without its line end. */
    String of(Map<Column, String> cells, Map<String, String> extras) {
        List<String> row = new ArrayList<>();
        int width = width(extras);
        for (int i = 0; i < width; i++) {
            Optional<Column> column = header.columnAt(i);
            row.add(
                    column.isPresent()
                            ? cells.getOrDefault(column.get(), "")
                            : extras.getOrDefault(header.extrasKeyAt(i), ""));
        }
        return csv(row);
    }

    private String csv(List<String> row) {
        text.getBuffer().setLength(0);
        csv.writeRecord(row);
        return text.getBuffer().substring(0, text.getBuffer().length() - 1);
    }

    private int width(Map<String, String> extras) {
        String width = extras.getOrDefault(Extras.WIDTH, "");
        boolean valid = width.matches("[1-9][0-9]{0,4}");
        return valid ? Integer.parseInt(width) : header.width();
    }

    /** Columns of what a record says that the file's header has no place for. */
    List<Column> missing() {
        List<Column> missing =
                new ArrayList<>(List.of(Column.TEXT, Column.FROM, Column.RESPONSE, Column.ACTION, Column.ISSUE));
        for (int i = 0; i < header.width(); i++) {
            header.columnAt(i).ifPresent(missing::remove);
        }
        return missing;
    }
}
