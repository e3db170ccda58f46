package io.github.openupr.io.table;

import io.github.openupr.io.text.KeyedInts;

/** Counts how often an id has come. Belongs to one thread. */
final class RecordKeys {

    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private final KeyedInts counts = new KeyedInts();

    /** The key of the next record with this id; ids whose digests agree count together, when writing and when reading. */
    RecordKey next(String id) {
        // FNV-1a, 64 bits: to keep the ids themselves would take memory that grows with the file.
        long digest = BASIS;
        for (int i = 0; i < id.length(); i++) {
            digest = (digest ^ id.charAt(i)) * PRIME;
        }
        return new RecordKey(id, counts.increment(digest));
    }
}
