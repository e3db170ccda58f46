package io.github.openupr.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.openupr.io.text.Output;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSV file of a table that is written: RFC 4180, UTF-8 without byte order mark, a line feed behind each row, quotes only where a cell
 * needs them. Belongs to one thread.
 */
final class RowFile implements Closeable {

    private final Path path;
    private final CsvWriter csv;
    private final int[] longest;
    private long rows;
    private boolean closed;

    /** Opens a file and writes the header. */
    RowFile(Output output, Path path, List<String> header) throws IOException {
        this.path = path;
        this.longest = new int[header.size()];
        Writer text = new OutputStreamWriter(
                output.open(path),
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(header);
    }

    /** Writes a row; null is no value. */
    void write(@Nullable String[] cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell != null && cell.length() > longest[i]) {
                longest[i] = cell.length();
            }
        }
        rows++;
    }

    /** The length of the longest cell of a column. */
    int longest(int column) {
        return longest[column];
    }

    Path path() {
        return path;
    }

    /** How many rows there are, without the header. */
    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            csv.close();
        }
    }
}
