package io.github.openupr.io.table;

import io.github.openupr.io.text.KeyedInts;

/** Counts how often an id has come. Belongs to one thread. */
final class RecordKeys {

    private final KeyedInts counts = new KeyedInts();

    /** The key of the next record with this id; ids whose digests agree count together, when writing and when reading. */
    RecordKey next(String id) {
        return new RecordKey(id, counts.increment(RecordKey.digest(id)));
    }
}
