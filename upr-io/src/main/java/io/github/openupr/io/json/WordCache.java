package io.github.openupr.io.json;

import io.github.openupr.io.text.JsonBytes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Remembers what texts that repeat look like in JSON. Of fixed size. Belongs to one thread. */
final class WordCache {

    /** Longer texts are not worth their place. */
    private static final int LONGEST = 64;

    private static final int SLOTS = 1 << 9;

    private final @Nullable String[] texts = new String[SLOTS];
    private final byte[][] bytes = new byte[SLOTS][];

    /** Writes a text in its quotes. */
    void write(String text, JsonBytes out) throws IOException {
        if (text.length() > LONGEST) {
            out.quoted(text);
            return;
        }
        int slot = slotOf(text);
        if (text.equals(texts[slot])) {
            out.put(bytes[slot], 0, bytes[slot].length);
        } else {
            texts[slot] = text;
            bytes[slot] = out.quotedCopy(text);
        }
    }

    private static int slotOf(String text) {
        int hash = text.hashCode();
        return (hash ^ (hash >>> 9)) & (SLOTS - 1);
    }
}
