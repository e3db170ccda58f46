package io.github.openupr.io.uprinfo;

/**
 * A 64-bit digest of a text, the same for texts that differ in case, in blanks at the ends, in doubled blanks or in final punctuation only.
 *
 * <p>It names records in files for good: it must never change. Four characters at a time go into four lanes, so that a processor can work
 * on them at once.
 */
final class TextDigest {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** Latin letters, with accents too, differ from their capitals in this bit; that other characters fall together does no harm. */
    private static final int WITHOUT_CASE = ~0x20;

    private TextDigest() {}

    /** The digest of a text. */
    static long of(String text) {
        char[] characters = text.toCharArray();
        int length = 0;
        for (char c : characters) {
            if (c != ' ' || length == 0 || characters[length - 1] != ' ') {
                characters[length++] = c;
            }
        }
        return ofSingleBlanks(characters, 0, length);
    }

    /** The digest of a text that has no two blanks in a row. */
    static long ofSingleBlanks(char[] text, int offset, int length) {
        int start = offset;
        int end = offset + length;
        while (start < end && text[start] <= ' ') {
            start++;
        }
        while (end > start && isFinal(text[end - 1])) {
            end--;
        }
        long a = 1;
        long b = 2;
        long c = 3;
        long d = 4;
        int i = start;
        for (; i + 4 <= end; i += 4) {
            a = a * PRIME + (text[i] & WITHOUT_CASE);
            b = b * PRIME + (text[i + 1] & WITHOUT_CASE);
            c = c * PRIME + (text[i + 2] & WITHOUT_CASE);
            d = d * PRIME + (text[i + 3] & WITHOUT_CASE);
        }
        for (; i < end; i++) {
            a = a * PRIME + (text[i] & WITHOUT_CASE);
        }
        long digest = mix(a) + mix(b ^ PRIME) * 3 + mix(c ^ (PRIME << 1)) * 5 + mix(d ^ (PRIME << 2)) * 7;
        return mix(digest + (end - start));
    }

    private static boolean isFinal(char c) {
        return c <= ' ' || c == '.' || c == ';' || c == ',';
    }

    /** Spreads a value's bits (the finaliser of SplitMix64). */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
