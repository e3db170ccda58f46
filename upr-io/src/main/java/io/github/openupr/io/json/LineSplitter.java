package io.github.openupr.io.json;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonFaults;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits an input into lines, of which it holds one at a time and never more of it than the limit. Belongs to one thread. */
final class LineSplitter implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final InputFile input;
    private final InputStream bytes;
    private final int maxLength;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;

    private byte[] line = chunk;
    private int offset;
    private int length;
    private long number;

    LineSplitter(InputFile input, int maxLength) throws IOException {
        this.input = input;
        this.maxLength = maxLength;
        this.bytes = input.open();
    }

    /** Goes to the next line; false behind the last. */
    boolean next() throws IOException {
        if (position == end && !fill()) {
            return false;
        }
        number++;
        if (number == 1 && end >= 3 && chunk[0] == (byte) 0xEF && chunk[1] == (byte) 0xBB && chunk[2] == (byte) 0xBF) {
            position = 3;
        }
        int stop = lineEnd();
        line = chunk;
        offset = position;
        length = stop - position;
        position = stop;
        if (position == end) {
            gather();
        } else if (length > maxLength) {
            checkLength(0, offset, stop);
        }
        // Over the line end, or at the end of the input.
        position = Math.min(position + 1, end);
        return true;
    }

    /** Puts together a line that does not end in this chunk. */
    private void gather() throws IOException {
        byte[] parts = Arrays.copyOfRange(chunk, offset, offset + length);
        int used = length;
        int characters = checkLength(0, offset, offset + length);
        while (position == end && fill()) {
            int stop = lineEnd();
            characters = checkLength(characters, position, stop);
            if (parts.length - used < stop - position) {
                parts = Arrays.copyOf(parts, Math.max(2 * used, used + stop - position));
            }
            System.arraycopy(chunk, position, parts, used, stop - position);
            used += stop - position;
            position = stop;
        }
        line = parts;
        offset = 0;
        length = used;
    }

    private int lineEnd() {
        int stop = position;
        while (stop < end && chunk[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    /** Counts characters as Java does: one for each UTF-16 unit. */
    private int checkLength(int before, int from, int stop) {
        int characters = before;
        for (int i = from; i < stop; i++) {
            characters += ((chunk[i] & 0xC0) == 0x80 ? 0 : 1) + ((chunk[i] & 0xF8) == 0xF0 ? 1 : 0);
        }
        if (characters > maxLength) {
            throw JsonFaults.tooLong(maxLength, input.at("line " + number));
        }
        return characters;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, bytes.readNBytes(chunk, 0, CHUNK));
        return end > 0;
    }

    /** The bytes in which the line lies; valid until the next call of {@link #next}. */
    byte[] line() {
        return line;
    }

    /** Where the line begins in them. */
    int offset() {
        return offset;
    }

    /** How many bytes it has, without its line feed. */
    int length() {
        return length;
    }

    /** Its number, from 1. */
    long number() {
        return number;
    }

    /** Whether it holds nothing but blanks. */
    boolean blank() {
        for (int i = offset; i < offset + length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
