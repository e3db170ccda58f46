package io.github.openupr.io.uprinfo;

import io.github.openupr.code.StateCode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names the records of one review that their source does not number: by State and a digest of the text, so that the same row gets the same name in
 * every run. What occurs again gets {@code ~2}, {@code ~3}. Belongs to one reader.
 */
final class RecordIds {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int LETTERS = 26;
    private static final int NO_STATE = LETTERS * LETTERS * LETTERS;
    private static final int PLEDGE = NO_STATE + 1;

    private final RepeatCounter repeats = new RepeatCounter();

    /** The local part for a recommendation; a State that is not known is left out. */
    String recommendation(@Nullable StateCode from, long textDigest) {
        return name(from == null ? "" : from.code() + "-", number(from), textDigest);
    }

    /** The local part for a pledge. */
    String pledge(long textDigest) {
        return name("p-", PLEDGE, textDigest);
    }

    private String name(String prefix, long kind, long digest) {
        int start = prefix.length();
        byte[] name = new byte[start + DIGITS];
        for (int i = 0; i < start; i++) {
            name[i] = (byte) prefix.charAt(i);
        }
        for (int i = 0; i < DIGITS; i++) {
            name[start + i] = HEX[(int) (digest >>> (28 - 4 * i)) & 0xF];
        }
        String local = new String(name, StandardCharsets.ISO_8859_1);
        int count = repeats.count((kind << 32) + digest);
        return count == 1 ? local : local + '~' + count;
    }

    private static int number(@Nullable StateCode state) {
        if (state == null) {
            return NO_STATE;
        }
        String code = state.code();
        return ((code.charAt(0) - 'A') * LETTERS + code.charAt(1) - 'A') * LETTERS + code.charAt(2) - 'A';
    }
}
