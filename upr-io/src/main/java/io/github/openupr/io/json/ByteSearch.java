package io.github.openupr.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for a text of ASCII in a file without looking at every byte (Boyer, Moore and Horspool): far faster than a parser. */
final class ByteSearch {

    private static final int CHUNK = 1 << 18;

    private final byte[] wanted;
    /** How far to go on, by the byte under the end of the text. */
    private final int[] steps = new int[1 << Byte.SIZE];

    ByteSearch(String ascii) {
        wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(steps, wanted.length);
        for (int i = 0; i < wanted.length - 1; i++) {
            steps[wanted[i] & 0xFF] = wanted.length - 1 - i;
        }
    }

    /** Whether the text stands anywhere in the file. */
    boolean in(InputStream file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int kept = 0;
        for (int read = file.read(chunk); read >= 0; ) {
            int end = kept + read;
            if (in(chunk, end)) {
                return true;
            }
            // The text may begin at the end of a chunk.
            kept = Math.min(end, wanted.length - 1);
            System.arraycopy(chunk, end - kept, chunk, 0, kept);
            read = file.read(chunk, kept, CHUNK - kept);
        }
        return false;
    }

    private boolean in(byte[] bytes, int end) {
        int last = wanted.length - 1;
        int at = last;
        while (at < end) {
            if (bytes[at] == wanted[last] && Arrays.equals(bytes, at - last, at + 1, wanted, 0, wanted.length)) {
                return true;
            }
            at += steps[bytes[at] & 0xFF];
        }
        return false;
    }
}
