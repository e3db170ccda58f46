package io.github.openupr.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. Belongs to one thread. */
final class CsvRows implements RowStream {

    private static final int LONGEST_HEADER = 1 << 16;

    /** Several times what FastCSV reads at once. */
    private static final int MIN_BUFFER = 1 << 16;

    private final InputFile in;
    private final String file;
    private final int maxFieldLength;
    private final CsvReader<Row> csv;
    private final Iterator<Row> rows;
    private final CsvRowHandler handler;
    private long number;

    private CsvRows(InputFile in, String file, InputStream bytes, char delimiter, ReadOptions options)
            throws IOException {
        this.in = in;
        this.file = file;
        this.maxFieldLength = options.limits().maxFieldLength();
        this.handler = new CsvRowHandler(maxFieldLength);
        InputStreamReader text = new InputStreamReader(
                bytes,
                options.charset()
                        .orElse(StandardCharsets.UTF_8)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(maxFieldLength, MIN_BUFFER))
                .build(handler, text);
        this.rows = csv.iterator();
    }

    /** Reads a file, whose stream it closes. */
    static CsvRows of(InputFile in, String file, InputStream bytes, ReadOptions options) throws IOException {
        boolean opened = false;
        try {
            BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
            skipByteOrderMark(buffered);
            CsvRows rows = new CsvRows(in, file, buffered, delimiter(buffered), options);
            opened = true;
            return rows;
        } finally {
            if (!opened) {
                bytes.close();
            }
        }
    }

    private static void skipByteOrderMark(BufferedInputStream bytes) throws IOException {
        bytes.mark(3);
        byte[] first = bytes.readNBytes(3);
        if (!Arrays.equals(first, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            bytes.reset();
        }
    }

    /** What separates the names in the header: Excel writes semicolons where the comma is the decimal sign. */
    private static char delimiter(BufferedInputStream bytes) throws IOException {
        bytes.mark(LONGEST_HEADER);
        byte[] header = bytes.readNBytes(LONGEST_HEADER);
        bytes.reset();
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (byte b : header) {
            if (b == '\n' || b == '\r') {
                break;
            }
            commas += b == ',' ? 1 : 0;
            semicolons += b == ';' ? 1 : 0;
            tabs += b == '\t' ? 1 : 0;
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            number++;
            Row row = rows.next();
            if (handler.tooLong()) {
                throw tooLong();
            }
            return row;
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new UprFormatException(
                        "malformed",
                        "holds bytes that are no characters of UTF-8; save it as CSV UTF-8, or name its charset",
                        in.at(file + ", about row " + (number + 1)));
            }
            throw e.getCause();
        }
    }

    @Override
    public void only(int... places) {
        handler.only(places);
    }

    private UprFormatException unreadable(CsvParseException e) {
        if (e.getCause() instanceof UprFormatException limit) {
            // The archive's own, which the parser wraps.
            return limit;
        }
        // The parser gives up on a cell that fills its buffer; all other trouble is with quotes.
        if (String.valueOf(e.getMessage()).contains("maximum buffer size")) {
            return tooLong();
        }
        return new UprFormatException(
                "malformed",
                "from this row on it is no CSV (" + e.getMessage()
                        + "); mend the quotes, or get the file again if it is cut off",
                in.at(file + ", row " + (number + 1)));
    }

    private UprFormatException tooLong() {
        return new UprFormatException(
                "limit_field_length",
                "a cell is longer than the limit of " + maxFieldLength
                        + " characters; look for a quote that is not closed, or raise ReadLimits.maxFieldLength",
                in.at(file + ", row " + number));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
