package io.github.openupr.io.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns characters into values and gives the same object for a text that came lately: codes, labels and States repeat from record to
 * record. Of fixed size. Belongs to one thread.
 */
final class Pool<T> {

    private static final int SLOTS = 1 << 10;
    private static final int LONGEST = 64;

    private final String what;
    private final Function<String, T> parse;
    private final @Nullable Entry<T>[] entries;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no type parameters
    Pool(String what, Function<String, T> parse) {
        this.what = what;
        this.parse = parse;
        this.entries = new Entry[SLOTS];
    }

    /** What such a value is, for people: "a State code of three capital letters". */
    String what() {
        return what;
    }

    /** The value of a text; throws what the parsing function throws. */
    T get(char[] text, int offset, int length) {
        if (length > LONGEST) {
            return parse.apply(new String(text, offset, length));
        }
        int slot = slotOf(text, offset, length);
        Entry<T> entry = entries[slot];
        if (entry != null && same(entry.key, text, offset, length)) {
            return entry.value;
        }
        String key = new String(text, offset, length);
        T value = parse.apply(key);
        entries[slot] = new Entry<>(key, value);
        return value;
    }

    /** Looks at a few characters only: a clash costs little. */
    private static int slotOf(char[] text, int offset, int length) {
        int hash = length;
        int end = offset + length;
        for (int i = offset; i < Math.min(offset + 4, end); i++) {
            hash = 31 * hash + text[i];
        }
        for (int i = Math.max(offset + 4, end - 4); i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
    }

    private static boolean same(String key, char[] text, int offset, int length) {
        if (key.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private record Entry<T>(String key, T value) {}
}
