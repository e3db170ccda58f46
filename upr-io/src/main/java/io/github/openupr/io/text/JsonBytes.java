package io.github.openupr.io.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A buffer in front of a stream, and characters as JavaScript's {@code JSON.stringify} writes them: UTF-8, with an escape for quotes,
 * backslashes, control characters and lone surrogates, in lower case. Internal; belongs to one thread.
 */
public final class JsonBytes {

    private static final int SIZE = 1 << 16;
    private static final int PIECE = 1 << 10;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    /** For ASCII: 0 where a character stands for itself, its letter behind the backslash, or 'u'. */
    private static final byte[] ESCAPES = escapes();

    private final OutputStream out;
    private final char[] piece = new char[PIECE];
    private final byte[] buffer = new byte[SIZE];
    private int end;
    private long flushed;

    /** A buffer in front of a stream, which it does not close. */
    public JsonBytes(OutputStream out) {
        this.out = out;
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        String letters = "\bb\ff\nn\rr\tt\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i)] = (byte) letters.charAt(i + 1);
        }
        return escapes;
    }

    /** Makes room for some bytes, fewer than the buffer has. */
    private void room(int bytes) throws IOException {
        if (buffer.length - end < bytes) {
            flush();
        }
    }

    /** One character of ASCII. */
    public void put(char ascii) throws IOException {
        room(1);
        buffer[end++] = (byte) ascii;
    }

    /** A short text of ASCII. */
    public void put(String ascii) throws IOException {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            buffer[end++] = (byte) ascii.charAt(i);
        }
    }

    /** A few bytes. */
    public void put(byte[] bytes, int offset, int length) throws IOException {
        room(length);
        System.arraycopy(bytes, offset, buffer, end, length);
        end += length;
    }

    /** A text in quotes. */
    public void quoted(String text) throws IOException {
        put('"');
        characters(text);
        put('"');
    }

    /** A short text in quotes; returns a copy of the bytes. */
    public byte[] quotedCopy(String text) throws IOException {
        room(6 * text.length() + 8);
        int start = end;
        quoted(text);
        return Arrays.copyOfRange(buffer, start, end);
    }

    /** A text without quotes. */
    public void characters(String text) throws IOException {
        int from = 0;
        while (from < text.length()) {
            int length = Math.min(PIECE, text.length() - from);
            text.getChars(from, from + length, piece, 0);
            // Each takes six bytes at most, and a pair may reach beyond the piece.
            room(6 * length + 6);
            int i = ascii(0, length);
            while (i < length) {
                i = ascii(special(text, from + i) - from, length);
            }
            from += i;
        }
    }

    /** Writes what stands for itself in the present piece from an index on, and returns where that stops. */
    private int ascii(int start, int length) {
        char[] from = piece;
        byte[] to = buffer;
        int at = end;
        int i = start;
        while (i < length) {
            char c = from[i];
            if (c >= 0x80 || ESCAPES[c] != 0) {
                break;
            }
            to[at++] = (byte) c;
            i++;
        }
        end = at;
        return i;
    }

    /** Writes one character that does not stand for itself, and returns the index behind it. */
    private int special(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            escape(c, ESCAPES[c]);
        } else if (c < 0x800) {
            buffer[end++] = (byte) (0xC0 | (c >> 6));
            tail(c);
        } else if (!Character.isSurrogate(c)) {
            buffer[end++] = (byte) (0xE0 | (c >> 12));
            tail(c >> 6);
            tail(c);
        } else if (Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
            int point = text.codePointAt(i);
            buffer[end++] = (byte) (0xF0 | (point >> 18));
            tail(point >> 12);
            tail(point >> 6);
            tail(point);
            return i + 2;
        } else {
            escape(c, (byte) 'u');
        }
        return i + 1;
    }

    /** A byte of UTF-8 behind the first: the lowest six bits. */
    private void tail(int bits) {
        buffer[end++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void escape(char c, byte letter) {
        buffer[end++] = '\\';
        buffer[end++] = letter;
        if (letter == 'u') {
            for (int shift = 12; shift >= 0; shift -= 4) {
                buffer[end++] = HEX[(c >> shift) & 0xF];
            }
        }
    }

    /** Bytes of a temporary file. */
    public void copy(Path from, long start, long stop) throws IOException {
        // A stream and no channel, which an interrupt would close.
        try (InputStream in = Files.newInputStream(from)) {
            in.skipNBytes(start);
            for (long at = start; at < stop; ) {
                room(PIECE);
                int read = in.read(buffer, end, (int) Math.min(buffer.length - end, stop - at));
                if (read < 0) {
                    throw new EOFException("a temporary file was cut by somebody else");
                }
                at += read;
                end += read;
            }
        }
    }

    /** How many bytes were written. */
    public long position() {
        return flushed + end;
    }

    /** Hands everything on. */
    public void flush() throws IOException {
        out.write(buffer, 0, end);
        flushed += end;
        end = 0;
    }
}
