package io.github.openupr.io.table;

import org.jspecify.annotations.Nullable;

/** Gives the same string for the contents of a column that come again, until it shows that few do. Belongs to one thread. */
final class RepeatedCells {

    private static final int SLOTS = 1 << 10;
    private static final int LONGEST = 64;

    /** So many more new contents than known ones, and the column is not looked at any more. */
    private static final int PATIENCE = -2 * SLOTS;

    private final @Nullable String[] known = new String[SLOTS];
    private int score;

    String get(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST || score < PATIENCE) {
            return new String(buffer, offset, length);
        }
        int slot = slotOf(buffer, offset, length);
        String before = known[slot];
        if (before != null && same(before, buffer, offset, length)) {
            score++;
            return before;
        }
        score--;
        String created = new String(buffer, offset, length);
        known[slot] = created;
        return created;
    }

    /** From the end: names mostly differ there. */
    private static boolean same(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
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
}
