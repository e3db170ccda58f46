package io.github.openupr.io.text;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns characters into values and gives the same object for a text that came lately: codes, labels and States repeat from record to
 * record. Of fixed size, a power of two. Internal; belongs to one thread.
 */
public final class Pool<T> {

    private static final int LONGEST = 64;

    /** Enough for the codes of a list. */
    public static final int FEW = 1 << 6;

    /** Enough for the labels and States of a dataset. */
    public static final int MANY = 1 << 10;

    private final String what;
    private final Function<String, T> parse;
    private final @Nullable Entry<T>[] entries;

    /** An empty pool of so many slots, for values that such a phrase describes. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no type parameters
    public Pool(String what, int slots, Function<String, T> parse) {
        this.what = what;
        this.parse = parse;
        this.entries = new Entry[slots];
    }

    /** What such a value is, for people: "a State code of three capital letters". */
    public String what() {
        return what;
    }

    /** The value of a text; throws what the parsing function throws. */
    public T get(char[] text, int offset, int length) {
        if (length > LONGEST) {
            return parse.apply(new String(text, offset, length));
        }
        int slot = slotOf(text, offset, length);
        Entry<T> entry = entries[slot];
        if (entry != null && same(entry.key, text, offset, length)) {
            return entry.value;
        }
        char[] key = Arrays.copyOfRange(text, offset, offset + length);
        T value = parse.apply(new String(key));
        entries[slot] = new Entry<>(key, value);
        return value;
    }

    /** A plain loop: the texts are short. */
    private static boolean same(char[] key, char[] text, int offset, int length) {
        if (key.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key[i] != text[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** Looks at five characters only: a clash costs little. */
    private int slotOf(char[] text, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int hash = 31 * length + text[offset];
        hash = 31 * hash + text[offset + (length >> 2)];
        hash = 31 * hash + text[offset + (length >> 1)];
        hash = 31 * hash + text[offset + length - (length >> 2) - 1];
        hash = 31 * hash + text[offset + length - 1];
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (entries.length - 1);
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Entry<T>(char[] key, T value) {}
}
