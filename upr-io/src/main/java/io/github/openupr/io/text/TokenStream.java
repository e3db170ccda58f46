package io.github.openupr.io.text;

import io.github.openupr.io.UprFormatException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes below an XML parser, which would hold a name, attribute or comment of any length: counted for each token. */
final class TokenStream extends FilterInputStream {

    /** The most bytes that a character takes: longer ones are made of two in Java. */
    private static final int BYTES_PER_CHARACTER = 4;

    private final long maxBytes;
    private final int maxFieldLength;
    private final InputFile file;
    private final String part;
    private long ofToken;

    TokenStream(InputStream in, int maxFieldLength, InputFile file, String part) {
        super(in);
        this.maxFieldLength = maxFieldLength;
        // The parser reads ahead, so that a token may begin behind what was read for the one before.
        this.maxBytes = (long) maxFieldLength * BYTES_PER_CHARACTER + (1 << 16);
        this.file = file;
        this.part = part;
    }

    /** The next token begins. */
    void newToken() {
        ofToken = 0;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        ofToken += bytes;
        if (ofToken > maxBytes) {
            throw new UprFormatException(
                    "limit_field_length",
                    "a name, attribute or comment is longer than the limit of " + maxFieldLength
                            + " characters; raise ReadLimits.maxFieldLength if you trust it",
                    file.at(part));
        }
    }
}
