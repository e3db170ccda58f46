package io.github.openupr.validation.rules;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** What two or three bytes of UTF-8 look like in an encoding of one byte a character. Immutable and thread-safe. */
final class MisreadBytes {

    // The first byte of two says how many follow; of the many, those of Latin letters, Cyrillic, dashes and quotes.
    private static final byte[] LEADS_OF_TWO = {
        (byte) 0xC2, (byte) 0xC3, (byte) 0xC4, (byte) 0xC5, (byte) 0xD0, (byte) 0xD1
    };
    private static final byte LEAD_OF_THREE = (byte) 0xE2;
    // A small runtime lacks some of them.
    private static final List<MisreadBytes> ENCODINGS = Stream.of("windows-1252", "x-MacRoman")
            .filter(Charset::isSupported)
            .map(name -> new MisreadBytes(Charset.forName(name)))
            .toList();

    private final char[] leadsOfTwo;
    private final char leadOfThree;
    private final BitSet followers = new BitSet();

    private MisreadBytes(Charset charset) {
        leadsOfTwo = new String(LEADS_OF_TWO, charset).toCharArray();
        leadOfThree = new String(new byte[] {LEAD_OF_THREE}, charset).charAt(0);
        for (int each = 0x80; each <= 0xBF; each++) {
            followers.set(new String(new byte[] {(byte) each}, charset).charAt(0));
        }
        // A byte that the encoding lacks tells nothing.
        followers.clear('\uFFFD');
    }

    /** Where such bytes begin; -1 if there are none. */
    static int indexIn(String text) {
        for (MisreadBytes each : ENCODINGS) {
            int start = each.find(text);
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }

    private int find(String text) {
        for (char lead : leadsOfTwo) {
            int start = find(text, lead, 1);
            if (start >= 0) {
                return start;
            }
        }
        return find(text, leadOfThree, 2);
    }

    private int find(String text, char lead, int following) {
        int start = text.indexOf(lead);
        while (start >= 0) {
            if (follow(text, start + 1, following)) {
                return start;
            }
            start = text.indexOf(lead, start + 1);
        }
        return -1;
    }

    private boolean follow(String text, int from, int following) {
        if (from + following > text.length()) {
            return false;
        }
        for (int i = from; i < from + following; i++) {
            if (!followers.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
