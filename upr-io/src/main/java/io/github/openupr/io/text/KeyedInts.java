package io.github.openupr.io.text;

/** Whole numbers by 64-bit keys: about 20 to 40 bytes for each key that is different. Internal; belongs to one thread. */
public final class KeyedInts {

    private static final double MAX_LOAD = 0.6;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 6];
    private int[] values = new int[1 << 6];
    private int size;

    /** An empty table: every key has 0. */
    public KeyedInts() {}

    /** Adds one to the number of a key and says what it is now. */
    public int increment(long key) {
        int place = placeOf(key);
        return ++values[place];
    }

    /** The number of a key; where that is 0, the key gets another one, which is not returned. */
    public int getOrPut(long key, int value) {
        int place = placeOf(key);
        int before = values[place];
        if (before == 0) {
            values[place] = value;
        }
        return before;
    }

    /** Sets bits in the number of a key and says what it was before. */
    public int setBits(long key, int bits) {
        int place = placeOf(key);
        int before = values[place];
        values[place] = before | bits;
        return before;
    }

    /** The number of a key; 0 where it has none. */
    public int get(long key) {
        return values[search(key == 0 ? 1 : key)];
    }

    /** Where a key stands, from now on if it did not before. */
    private int placeOf(long any) {
        // 0 marks a free place.
        long key = any == 0 ? 1 : any;
        int place = search(key);
        if (keys[place] == 0) {
            keys[place] = key;
            size++;
            if (size > keys.length * MAX_LOAD) {
                grow();
                place = search(key);
            }
        }
        return place;
    }

    private int search(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * SPREAD) >>> 32) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldValues.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = search(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}
