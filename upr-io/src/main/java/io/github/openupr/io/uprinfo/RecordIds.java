package io.github.openupr.io.uprinfo;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names records that their source does not number: by a digest of State and text, so that the same row gets the same name in every run. What
 * occurs again in a review gets {@code ~2}, {@code ~3}. Belongs to one reader.
 */
final class RecordIds {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int LETTERS = 26;
    private static final int NO_STATE = LETTERS * LETTERS * LETTERS;

    private final RepeatCounter repeats = new RepeatCounter();

    /** The local part for a recommendation; a State that is not known is left out. */
    String recommendation(ReviewId review, @Nullable StateCode from, long textDigest) {
        long digest = TextDigest.mix(textDigest + number(from)) >>> 32;
        return finish(from == null ? "" : from.code() + "-", review, number(from), digest);
    }

    /** The local part for a pledge. */
    String pledge(ReviewId review, long textDigest) {
        StateCode state = review.state();
        long digest = TextDigest.mix(textDigest + number(state)) >>> 32;
        return finish("p-", review, NO_STATE + 1, digest);
    }

    private String finish(String prefix, ReviewId review, int kind, long digest) {
        long place = (number(review.state()) * 128L + review.cycle()) * (NO_STATE + 2) + kind;
        int count = repeats.count(TextDigest.mix(TextDigest.mix(place) ^ digest));
        int start = prefix.length();
        byte[] name = new byte[start + DIGITS];
        for (int i = 0; i < start; i++) {
            name[i] = (byte) prefix.charAt(i);
        }
        for (int i = 0; i < DIGITS; i++) {
            name[start + i] = HEX[(int) (digest >>> (28 - 4 * i)) & 0xF];
        }
        String local = new String(name, StandardCharsets.ISO_8859_1);
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
