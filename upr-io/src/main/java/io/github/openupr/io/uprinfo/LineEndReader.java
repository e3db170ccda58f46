package io.github.openupr.io.uprinfo;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads how each row of a file ends, beside the parser, which does not tell. Needed only where the ends differ, or where cells hold line
 * breaks. Belongs to one reader.
 */
final class LineEndReader implements Closeable {

    private final InputStream in;
    private int ahead;

    LineEndReader(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.ahead = this.in.read();
    }

    /** How the next row ends; empty for the last one if the file ends with it. */
    Optional<LineEnd> next() throws IOException {
        boolean quoted = false;
        boolean cellStart = true;
        // A quote right behind a closing one is a doubled quote: the cell goes on.
        boolean closed = false;
        while (ahead >= 0) {
            int b = ahead;
            ahead = in.read();
            if (quoted) {
                quoted = b != '"';
                closed = !quoted;
                continue;
            }
            if (b == '\n') {
                return Optional.of(LineEnd.LF);
            }
            if (b == '\r') {
                if (ahead != '\n') {
                    return Optional.of(LineEnd.CR);
                }
                ahead = in.read();
                return Optional.of(LineEnd.CRLF);
            }
            quoted = b == '"' && (cellStart || closed);
            closed = false;
            cellStart = b == ',';
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
