package io.github.openupr.io.uprinfo;

import java.util.HashMap;
import java.util.Map;

/** Counts how often 64-bit digests occur: about 16 to 32 bytes for each that is different. Belongs to one thread. */
final class RepeatCounter {

    private static final double MAX_LOAD = 0.6;

    private long[] digests = new long[1 << 10];
    private int size;
    private final Map<Long, Integer> repeats = new HashMap<>();

    /** Counts one more of a digest and says how many there are now. */
    int count(long digest) {
        // 0 marks a free place.
        long key = digest == 0 ? 1 : digest;
        if (add(key)) {
            return 1;
        }
        return repeats.merge(key, 2, (count, two) -> count + 1);
    }

    private boolean add(long key) {
        int place = place(key);
        if (digests[place] == key) {
            return false;
        }
        digests[place] = key;
        size++;
        if (size > digests.length * MAX_LOAD) {
            grow();
        }
        return true;
    }

    private int place(long key) {
        int mask = digests.length - 1;
        int place = (int) key & mask;
        while (digests[place] != 0 && digests[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = digests;
        digests = new long[old.length * 2];
        for (long key : old) {
            if (key != 0) {
                digests[place(key)] = key;
            }
        }
    }
}
