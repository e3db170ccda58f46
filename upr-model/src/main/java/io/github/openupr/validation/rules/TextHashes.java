package io.github.openupr.validation.rules;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Two hashes of a text: of the text as it stands, and one that is the same however it is spaced and capitalised. Eight
 * letters are taken at once: they are asked for the text of every recommendation. Immutable and thread-safe.
 */
final class TextHashes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long BLANKS = 0x2020202020202020L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final char NO_BREAK_SPACE = 0xA0;

    private final String text;
    private final byte[] bytes;

    private TextHashes(String text) {
        this.text = text;
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    static TextHashes of(String text) {
        return new TextHashes(text);
    }

    /** Of the text as it stands. */
    long exact() {
        return hash(bytes, 0, bytes.length, 0);
    }

    /** Of the text without blanks at its ends, with one blank for several, in small letters. */
    long folded() {
        int from = 0;
        int to = bytes.length;
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        if (isPlain(bytes, from, to) && !hasTwoBlanks(from, to)) {
            return hash(bytes, from, to, BLANKS);
        }
        byte[] folded = fold(text).getBytes(StandardCharsets.UTF_8);
        return hash(folded, 0, folded.length, BLANKS);
    }

    /** Whether two blanks stand side by side in a text of ASCII, where letters and bytes have the same places. */
    private boolean hasTwoBlanks(int from, int to) {
        int blanks = text.indexOf("  ", from);
        return blanks >= 0 && blanks < to;
    }

    /** Whether all is ASCII from the blank on. */
    private static boolean isPlain(byte[] bytes, int from, int to) {
        long odd = 0;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            odd |= eight | (eight - BLANKS);
        }
        for (; i < to; i++) {
            odd |= bytes[i] < ' ' ? HIGH_BITS : 0;
        }
        return (odd & HIGH_BITS) == 0;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == NO_BREAK_SPACE) {
                blank = !folded.isEmpty();
            } else {
                if (blank) {
                    folded.append(' ');
                    blank = false;
                }
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** The bit that makes a letter small is set in every byte of ASCII, which makes one of @ and `, [ and {, _ and DEL. */
    private static long hash(byte[] bytes, int from, int to, long small) {
        long hash = (long) to - from;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            hash = Hashes.mix(hash, eight | (small & ~((eight & HIGH_BITS) >>> 2)));
        }
        long rest = 0;
        for (; i < to; i++) {
            rest = rest << Byte.SIZE | (bytes[i] & 0xFF);
        }
        return Hashes.mix(hash, rest | (small & ~((rest & HIGH_BITS) >>> 2)));
    }
}
