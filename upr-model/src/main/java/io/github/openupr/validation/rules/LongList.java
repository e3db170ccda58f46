package io.github.openupr.validation.rules;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Hashes in the order in which they came: eight bytes each, for what is looked through once at the end. Belongs to one thread. */
final class LongList {

    private static final int FIRST_ROOM = 64;

    private long[] hashes = new long[FIRST_ROOM];
    private int size;

    void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + size / 2);
        }
        hashes[size++] = hash;
    }

    void forEach(LongConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(hashes[i]);
        }
    }
}
