package io.github.openupr.io.uprinfo;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.Utf8Check;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks through a file once, before it is read, for its {@link Dialect}: a character that tells the encoding may stand in the last row.
 *
 * <p>Eight bytes at a time are passed over unless one of them is a control character or beyond ASCII.
 */
final class DialectScan {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BLANKS = 0x2020202020202020L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int BUFFER = 1 << 16;
    private static final int MAX_HEADER = 1 << 16;

    private final long[] byteCounts = new long[256];
    private final long[] lineEnds = new long[LineEnd.values().length];
    private final Utf8Check utf8 = new Utf8Check();
    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private long utf8Characters;
    private long utf8Errors;
    private boolean inHeader = true;
    private boolean afterCr;
    private Optional<LineEnd> firstLineEnd = Optional.empty();
    private int lastLineEnds;
    private boolean byteOrderMark;
    private Dialect dialect = Dialect.standard();

    private DialectScan() {}

    /** Looks through a file; a charset that is set is not looked for. */
    static DialectScan of(InputFile in, Optional<Charset> charset) throws IOException {
        charset.ifPresent(set -> requireAsciiBased(set, in));
        DialectScan scan = new DialectScan();
        try (InputStream stream = in.open()) {
            scan.read(stream);
        }
        scan.dialect = scan.describe(charset);
        return scan;
    }

    private static void requireAsciiBased(Charset charset, InputFile in) {
        String ascii = "\r\n,\"aZ09";
        if (!charset.canEncode() || !new String(ascii.getBytes(charset), StandardCharsets.ISO_8859_1).equals(ascii)) {
            throw new UprFormatException(
                    "unsupported_charset",
                    "is read in encodings that extend ASCII only, not in " + charset + "; save it as UTF-8",
                    in.asPlace());
        }
    }

    private void read(InputStream in) throws IOException {
        byte[] bytes = new byte[BUFFER];
        int length = in.readNBytes(bytes, 0, BUFFER);
        byteOrderMark = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = byteOrderMark ? 3 : 0;
        while (length > 0) {
            scan(bytes, start, length);
            start = 0;
            length = in.readNBytes(bytes, 0, BUFFER);
        }
        utf8Errors += utf8.insideCharacter() ? 1 : 0;
        endCr();
    }

    private void scan(byte[] bytes, int start, int end) {
        int i = start;
        while (inHeader && i < end) {
            add(bytes[i++] & 0xFF);
        }
        while (i + 8 <= end) {
            int plainEnd = afterCr || utf8.insideCharacter() ? i : plainEnd(bytes, i, end);
            if (plainEnd > i) {
                lastLineEnds = 0;
                i = plainEnd;
            }
            for (int stop = Math.min(i + 8, end); i < stop; i++) {
                add(bytes[i] & 0xFF);
            }
        }
        while (i < end) {
            add(bytes[i++] & 0xFF);
        }
    }

    /** Where the next eight bytes are not all plain: printable ASCII. */
    private static int plainEnd(byte[] bytes, int start, int end) {
        int i = start;
        while (i + 8 <= end) {
            long word = (long) WORDS.get(bytes, i);
            // Subtracting a blank from each byte borrows where it is smaller; carries may only add false alarms.
            if ((((word - BLANKS) | word) & HIGH_BITS) != 0) {
                break;
            }
            i += 8;
        }
        return i;
    }

    private void add(int b) {
        if (b >= 0x80 || utf8.insideCharacter()) {
            addToCharacter(b);
        }
        if (b == '\n') {
            lineEnd(afterCr ? LineEnd.CRLF : LineEnd.LF);
            afterCr = false;
            return;
        }
        endCr();
        if (b == '\r') {
            afterCr = true;
            return;
        }
        lastLineEnds = 0;
        if (inHeader && header.size() < MAX_HEADER) {
            header.write(b);
        }
    }

    private void addToCharacter(int b) {
        byteCounts[b]++;
        boolean continued = utf8.insideCharacter();
        if (utf8.accepts(b)) {
            utf8Characters += utf8.insideCharacter() ? 0 : 1;
            return;
        }
        utf8Errors++;
        utf8.restart();
        if (continued && b >= 0x80 && !utf8.accepts(b)) {
            // The byte does not begin another character either.
            utf8.restart();
        }
    }

    private void endCr() {
        if (afterCr) {
            lineEnd(LineEnd.CR);
            afterCr = false;
        }
    }

    private void lineEnd(LineEnd kind) {
        lineEnds[kind.ordinal()]++;
        lastLineEnds++;
        if (inHeader) {
            firstLineEnd = Optional.of(kind);
            inHeader = false;
        }
    }

    private Dialect describe(Optional<Charset> set) {
        LineEnd lineEnd = firstLineEnd.orElse(LineEnd.LF);
        Charset charset = set.orElseGet(() -> charset(lineEnd));
        String firstLine = header.toString(charset);
        long ends = lineEnds[0] + lineEnds[1] + lineEnds[2];
        boolean quoteAll =
                firstLine.length() > 2 && firstLine.replaceAll("\"[^\"]*\"", "").matches(",+");
        return new Dialect(charset, byteOrderMark, lineEnd, firstLine, ends - lastLineEnds + 1, lastLineEnds, quoteAll);
    }

    private Charset charset(LineEnd lineEnd) {
        if (byteOrderMark || utf8Errors == 0 || utf8Characters > utf8Errors) {
            return StandardCharsets.UTF_8;
        }
        return CharsetGuess.of(byteCounts, lineEnd);
    }

    Dialect dialect() {
        return dialect;
    }

    /** Whether lines end in more than one way, so that a row's own has to be looked for. */
    boolean hasMixedLineEnds() {
        int kinds = 0;
        for (long count : lineEnds) {
            kinds += count > 0 ? 1 : 0;
        }
        return kinds > 1;
    }

    /** Whether the file is UTF-8 with bytes in it that are not. */
    boolean isDamaged() {
        return dialect.charset().equals(StandardCharsets.UTF_8) && utf8Errors > 0;
    }
}
