package io.github.openupr.validation.rules;

/** Numbers by hash, without an object for each: about 32 bytes an entry. Belongs to one thread. */
final class LongMap {

    private static final int FIRST_ROOM = 64;

    private long[] keys = new long[FIRST_ROOM];
    private long[] values = new long[FIRST_ROOM];
    private int size;

    /** Keeps a number, other than 0, for a hash that has none; returns the one that was there before, or 0. */
    long putIfAbsent(long hash, long number) {
        long key = LongSet.key(hash);
        int place = LongSet.place(keys, key);
        if (keys[place] == key) {
            return values[place];
        }
        keys[place] = key;
        values[place] = number;
        size++;
        if (size > keys.length / 4 * 3) {
            grow();
        }
        return 0;
    }

    private void grow() {
        long[] widerKeys = new long[keys.length * 2];
        long[] widerValues = new long[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int place = LongSet.place(widerKeys, keys[i]);
                widerKeys[place] = keys[i];
                widerValues[place] = values[i];
            }
        }
        keys = widerKeys;
        values = widerValues;
    }
}
