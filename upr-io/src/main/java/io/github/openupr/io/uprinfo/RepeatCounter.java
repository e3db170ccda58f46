package io.github.openupr.io.uprinfo;

/** Counts how often 64-bit keys occur: about 20 to 40 bytes for each that is different. Belongs to one thread. */
final class RepeatCounter {

    private static final double MAX_LOAD = 0.6;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] digests = new long[1 << 6];
    private int[] counts = new int[1 << 6];
    private int size;

    /** Counts one more of a digest and says how many there are now. */
    int count(long digest) {
        // 0 marks a free place.
        long key = digest == 0 ? 1 : digest;
        int place = place(key);
        if (digests[place] == 0) {
            digests[place] = key;
            size++;
            if (size > digests.length * MAX_LOAD) {
                grow();
                place = place(key);
            }
        }
        return ++counts[place];
    }

    private int place(long key) {
        int mask = digests.length - 1;
        int place = (int) ((key * SPREAD) >>> 32) & mask;
        while (digests[place] != 0 && digests[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldDigests = digests;
        int[] oldCounts = counts;
        digests = new long[oldDigests.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int i = 0; i < oldDigests.length; i++) {
            if (oldDigests[i] != 0) {
                int place = place(oldDigests[i]);
                digests[place] = oldDigests[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
