package io.github.openupr.io.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives the same string for the contents of a column that come again, until it shows that few do. Belongs to one thread. */
final class RepeatedCells {

    private static final int SLOTS = 1 << 10;
    private static final int LONGEST = 64;

    /** So many more new contents than known ones, and the column is not looked at any more. */
    private static final int PATIENCE = -2 * SLOTS;

    private final @Nullable Known[] known = new Known[SLOTS];
    private int score;

    String get(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST || score < PATIENCE) {
            return new String(buffer, offset, length);
        }
        int slot = slotOf(buffer, offset, length);
        Known before = known[slot];
        if (before != null
                && Arrays.equals(before.characters, 0, before.characters.length, buffer, offset, offset + length)) {
            score++;
            return before.text;
        }
        score--;
        String created = new String(buffer, offset, length);
        known[slot] = new Known(created);
        return created;
    }

    /** Looks at five characters only: a clash costs little. */
    private static int slotOf(char[] buffer, int offset, int length) {
        int hash = 31 * length + buffer[offset];
        hash = 31 * hash + buffer[offset + (length >> 2)];
        hash = 31 * hash + buffer[offset + (length >> 1)];
        hash = 31 * hash + buffer[offset + length - (length >> 2) - 1];
        hash = 31 * hash + buffer[offset + length - 1];
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
    }

    private static final class Known {
        private final char[] characters;
        private final String text;

        Known(String text) {
            this.characters = text.toCharArray();
            this.text = text;
        }
    }
}
