package io.github.openupr.io.text;

import io.github.openupr.code.StateCode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names the records of one review that their source does not number: by State and a digest of the text, so that the same row gets the same name in
 * every run. What occurs again gets {@code ~2}, {@code ~3}. Internal; belongs to one reader.
 */
public final class RecordIds {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int LETTERS = 26;
    private static final int NO_STATE = LETTERS * LETTERS * LETTERS;
    private static final int PLEDGE = NO_STATE + 1;

    private static final int COMMENDATION = PLEDGE + 1;

    private final KeyedInts repeats = new KeyedInts();

    /** The local part for a recommendation; a State that is not known is left out. */
    public String recommendation(@Nullable StateCode from, long textDigest) {
        if (from == null) {
            return name(new byte[DIGITS], NO_STATE, textDigest);
        }
        String code = from.code();
        char a = code.charAt(0);
        char b = code.charAt(1);
        char c = code.charAt(2);
        byte[] name = new byte[DIGITS + 4];
        name[0] = (byte) a;
        name[1] = (byte) b;
        name[2] = (byte) c;
        name[3] = '-';
        return name(name, ((a - 'A') * LETTERS + b - 'A') * LETTERS + c - 'A', textDigest);
    }

    /** The local part for a pledge. */
    public String pledge(long textDigest) {
        return lettered('p', PLEDGE, textDigest);
    }

    /** The local part for a commendation, by a digest of State, place and text. */
    public String commendation(long digest) {
        return lettered('c', COMMENDATION, digest);
    }

    private String lettered(char letter, long beginning, long digest) {
        byte[] name = new byte[DIGITS + 2];
        name[0] = (byte) letter;
        name[1] = '-';
        return name(name, beginning, digest);
    }

    /** Puts the digits at the end of a name; a number tells the beginnings apart. */
    private String name(byte[] name, long beginning, long digest) {
        int rest = (int) digest;
        for (int i = name.length - 1; i >= name.length - DIGITS; i--) {
            name[i] = HEX[rest & 0xF];
            rest >>>= 4;
        }
        String local = new String(name, StandardCharsets.ISO_8859_1);
        int count = repeats.increment((beginning << 32) + digest);
        return count == 1 ? local : local + '~' + count;
    }
}
