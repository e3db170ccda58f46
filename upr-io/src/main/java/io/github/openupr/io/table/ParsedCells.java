package io.github.openupr.io.table;

import org.jspecify.annotations.Nullable;

/**
 * The values of texts that came lately in a column: codes and States repeat from row to row. Belongs to one thread.
 *
 * @param <V> the type of the values
 */
final class ParsedCells<V> {

    private static final int SLOTS = 1 << 8;

    private final Kind<V> kind;
    private final @Nullable String[] texts = new String[SLOTS];

    @SuppressWarnings("unchecked") // arrays know no type parameters
    private final @Nullable V[] values = (V[]) new Object[SLOTS];

    ParsedCells(Kind<V> kind) {
        this.kind = kind;
    }

    /** The value of a text; throws what the kind throws. */
    V get(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SLOTS - 1);
        V known = values[slot];
        if (known != null && text.equals(texts[slot])) {
            return known;
        }
        V value = kind.parse().apply(text);
        texts[slot] = text;
        values[slot] = value;
        return value;
    }
}
