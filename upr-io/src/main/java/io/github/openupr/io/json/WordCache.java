package io.github.openupr.io.json;

import org.jspecify.annotations.Nullable;

/** Remembers what texts that repeat look like in JSON. Of fixed size. Belongs to one thread. */
final class WordCache {

    /** Longer texts are not worth their place. */
    static final int LONGEST = 64;

    private static final int SLOTS = 1 << 9;

    private final @Nullable String[] texts = new String[SLOTS];
    private final byte[][] bytes = new byte[SLOTS][];

    /** The bytes that were stored for this text lately, or null; not to be changed. */
    byte @Nullable [] get(String text) {
        int slot = slotOf(text);
        return text.equals(texts[slot]) ? bytes[slot] : null;
    }

    /** Stores the bytes of a text. */
    void put(String text, byte[] json) {
        int slot = slotOf(text);
        texts[slot] = text;
        bytes[slot] = json;
    }

    private static int slotOf(String text) {
        int hash = text.hashCode();
        return (hash ^ (hash >>> 9)) & (SLOTS - 1);
    }
}
