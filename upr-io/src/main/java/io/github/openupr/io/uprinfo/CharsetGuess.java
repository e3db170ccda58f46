package io.github.openupr.io.uprinfo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding of text that is not UTF-8: Mac OS Roman, in which UPR Info's export is spread, or Windows-1252, which spreadsheets
 * write. Both are ASCII with other upper halves, so the upper half's bytes are weighed.
 */
final class CharsetGuess {

    static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Letters with accents and punctuation that Western names and quotations have: the same characters in both encodings. */
    private static final String EXPECTED = "éèêëàáâäãåçíìîïñóòôöõøúùûüÿæœßÉÈÀÁÂÄÅÇÍÑÓÖØÚÜÆŒ’‘“”–—…•°«»";

    private static final int[] IN_MAC_ROMAN = bytesOf(MAC_ROMAN);
    private static final int[] IN_WINDOWS_1252 = bytesOf(WINDOWS_1252);

    private CharsetGuess() {}

    /** The encoding by how often each byte stands in the text, and by its line ends. */
    static Charset of(long[] byteCounts, LineEnd lineEnd) {
        // Five bytes mean nothing in Windows-1252.
        for (int undefined : new int[] {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
            if (byteCounts[undefined] > 0) {
                return MAC_ROMAN;
            }
        }
        long mac = sum(byteCounts, IN_MAC_ROMAN);
        long windows = sum(byteCounts, IN_WINDOWS_1252);
        if (mac == windows) {
            return lineEnd == LineEnd.CRLF ? WINDOWS_1252 : MAC_ROMAN;
        }
        return mac > windows ? MAC_ROMAN : WINDOWS_1252;
    }

    private static long sum(long[] byteCounts, int[] bytes) {
        long sum = 0;
        for (int b : bytes) {
            sum += byteCounts[b];
        }
        return sum;
    }

    private static int[] bytesOf(Charset charset) {
        return new String(EXPECTED.getBytes(charset), StandardCharsets.ISO_8859_1)
                .chars()
                .toArray();
    }
}
