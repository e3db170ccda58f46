package io.github.openupr.io.uprinfo;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.validation.Notice;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a file behind its header, and how each ends where that is worth knowing. Belongs to one thread. */
final class RowSource implements Rows {

    /** Several times what FastCSV reads at once. */
    private static final int MIN_BUFFER = 1 << 16;

    private final InputFile in;
    private final EndAwareReader text;
    private final int bufferSize;
    private final CsvReader<Row> csv;
    private final Iterator<Row> rows;
    private final RowHandler handler;
    private final Header header;
    private final Optional<LineEndReader> lineEnds;

    private RowSource(
            InputFile in, EndAwareReader text, ReadLimits limits, boolean quoteAll, Optional<LineEndReader> lineEnds)
            throws IOException {
        this.in = in;
        this.text = text;
        this.lineEnds = lineEnds;
        this.bufferSize = Math.max(limits.maxFieldLength(), MIN_BUFFER);
        this.handler = new RowHandler(in, limits.maxFieldLength(), quoteAll);
        this.csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(bufferSize)
                .build(handler, text);
        this.rows = csv.iterator();
        Row first = next();
        this.header = Header.of(first == null ? List.of() : first.others(), in, 1);
        handler.useHeader(header);
    }

    static RowSource open(InputFile in, ReadLimits limits, DialectScan scan) throws IOException {
        InputStream bytes = in.open();
        LineEndReader lineEnds = null;
        boolean opened = false;
        try {
            bytes.skipNBytes(scan.dialect().byteOrderMark() ? 3 : 0);
            if (scan.hasMixedLineEnds()) {
                lineEnds = new LineEndReader(in.open());
            }
            RowSource source = new RowSource(
                    in,
                    new EndAwareReader(
                            new InputStreamReader(bytes, scan.dialect().charset())),
                    limits,
                    scan.dialect().quoteAll(),
                    Optional.ofNullable(lineEnds));
            opened = true;
            return source;
        } finally {
            if (!opened) {
                bytes.close();
                if (lineEnds != null) {
                    lineEnds.close();
                }
            }
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException {
        text.charactersOfRow = 0;
        Row row;
        try {
            row = rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (row != null && lineEnds.isPresent()) {
            row.endWith(lineEnds.get().next());
        }
        return row;
    }

    @Override
    public List<Notice> noticesAtEnd() {
        return List.of();
    }

    private UprFormatException unreadable(CsvParseException e) {
        if (e.getCause() instanceof UprFormatException limit) {
            // The handler's own, which the parser wraps.
            return limit;
        }
        // The parser gives up on a cell that fills its buffer; all other trouble is with quotes.
        if (text.ended || text.charactersOfRow < bufferSize / 4) {
            return new UprFormatException(
                    "malformed",
                    "from this row on it is no CSV (" + e.getMessage() + "); mend the quotes",
                    in.at("row " + handler.number()));
        }
        return handler.tooLong();
    }

    @Override
    public void close() throws IOException {
        csv.close();
        if (lineEnds.isPresent()) {
            lineEnds.get().close();
        }
    }

    /** Tells an unclosed quote, which runs to the end, from a cell that is too long for the buffer. */
    private static final class EndAwareReader extends FilterReader {

        private boolean ended;
        private long charactersOfRow;

        EndAwareReader(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            ended |= read < 0;
            charactersOfRow += read;
            return read;
        }
    }
}
