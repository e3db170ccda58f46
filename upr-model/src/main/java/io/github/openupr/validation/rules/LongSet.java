package io.github.openupr.validation.rules;

/** A set of hashes, without an object for each: about 16 bytes an entry. Belongs to one thread. */
final class LongSet {

    private static final int FIRST_ROOM = 64;

    // 0 is an empty place; the hash 0 is kept as 1.
    private long[] places = new long[FIRST_ROOM];
    private int size;

    /** Adds a hash; false where it is there already. */
    boolean add(long hash) {
        long key = key(hash);
        int place = place(places, key);
        if (places[place] == key) {
            return false;
        }
        places[place] = key;
        size++;
        if (size > places.length / 4 * 3) {
            grow();
        }
        return true;
    }

    /** Whether it holds this hash. */
    boolean contains(long hash) {
        long key = key(hash);
        return places[place(places, key)] == key;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    private void grow() {
        long[] wider = new long[places.length * 2];
        for (long key : places) {
            if (key != 0) {
                wider[place(wider, key)] = key;
            }
        }
        places = wider;
    }

    /** Where a key stands, or would stand: the length is a power of two, and at least a quarter of the places is empty. */
    static int place(long[] keys, long key) {
        int last = keys.length - 1;
        int place = (int) (key ^ key >>> 32) & last;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & last;
        }
        return place;
    }

    static long key(long hash) {
        return hash == 0 ? 1 : hash;
    }
}
