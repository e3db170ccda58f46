package io.github.openupr.io.uprinfo;

import org.jspecify.annotations.Nullable;

/**
 * One content of a column, understood once however often it occurs: an export repeats a few thousand contents millions of times.
 *
 * @param <T> what the column's cells mean
 */
final class Cell<T> {

    private final char[] characters;
    private final String raw;
    private final T value;

    /** What stood in the column behind it the last time: mostly what stands there again. */
    @Nullable Cell<?> follower;

    /** The next in the same bucket of the table. */
    @Nullable Cell<T> next;

    Cell(String raw, T value) {
        this.characters = raw.toCharArray();
        this.raw = raw;
        this.value = value;
    }

    boolean matches(char[] buffer, int offset, int length) {
        if (length != characters.length) {
            return false;
        }
        // Cells are short and mostly equal: a loop is faster than the ranges of Arrays.equals.
        for (int i = 0; i < length; i++) {
            if (characters[i] != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return characters.length == 0;
    }

    /** The cell as it stands in the file, quotes undone. */
    String raw() {
        return raw;
    }

    T value() {
        return value;
    }
}
