package io.github.openupr.io.uprinfo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One content of a column, understood once however often it occurs: an export repeats a few thousand contents millions of times.
 *
 * @param <T> what the column's cells mean
 */
final class Cell<T> {

    private final int length;
    private final int hash;
    private final char[] characters;
    private final String raw;
    private final T value;

    /** What stood in the column behind it the last time: mostly what stands there again. */
    @Nullable Cell<?> follower;

    /** The next in the same bucket of the table. */
    @Nullable Cell<T> next;

    Cell(String raw, int hash, T value) {
        this.length = raw.length();
        this.hash = hash;
        this.characters = raw.toCharArray();
        this.raw = raw;
        this.value = value;
    }

    boolean matches(char[] buffer, int offset, int lengthThere) {
        if (length != lengthThere) {
            return false;
        }
        return Arrays.equals(characters, 0, length, buffer, offset, offset + length);
    }

    boolean hasHash(int other) {
        return hash == other;
    }

    /** The cell as it stands in the file, quotes undone. */
    String raw() {
        return raw;
    }

    T value() {
        return value;
    }
}
