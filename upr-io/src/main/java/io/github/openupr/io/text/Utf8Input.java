package io.github.openupr.io.text;

import io.github.openupr.io.UprFormatException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/** The bytes of an input, which have to be UTF-8. Internal; belongs to one thread. */
public final class Utf8Input extends FilterInputStream {

    private final InputFile input;
    private final Utf8Check check = new Utf8Check();
    private long position;

    /** The bytes from the start. */
    public Utf8Input(InputFile input) throws IOException {
        super(input.open());
        this.input = input;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            int wrong = check.firstWrong(bytes, offset, read);
            if (wrong >= 0) {
                throw notUtf8(position + wrong - offset - check.behindLead(), check.wrongLead());
            }
            position += read;
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Counts lines only now that somebody wants to know. */
    private UprFormatException notUtf8(long where, int value) throws IOException {
        long line = 1;
        long column = 1;
        try (InputStream again = input.open()) {
            byte[] buffer = new byte[1 << 16];
            long left = where;
            while (left > 0) {
                int read = again.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                for (int i = 0; i < read; i++) {
                    column = buffer[i] == '\n' ? 1 : column + ((buffer[i] & 0xC0) == 0x80 ? 0 : 1);
                    line += buffer[i] == '\n' ? 1 : 0;
                }
                left -= read;
            }
        }
        return new UprFormatException(
                "malformed",
                "the byte 0x" + HexFormat.of().withUpperCase().toHexDigits((byte) value)
                        + " is not UTF-8 here; save the file as UTF-8",
                input.at("line " + line + ", column " + column));
    }
}
