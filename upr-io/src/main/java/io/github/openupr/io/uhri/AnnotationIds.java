package io.github.openupr.io.uhri;

import io.github.openupr.io.text.KeyedInts;

/** The annotation ids that came so far, as digests: some 20 bytes each. Belongs to one reader. */
final class AnnotationIds {

    private static final long PRIME = 0x100000001B3L;
    private static final long START = 0xCBF29CE484222325L;

    /** What is known of an id. */
    enum Seen {
        /** It is new. */
        NEW,
        /** A row with it says something else. */
        OTHER_ROW,
        /** A row with it says the same in everything. */
        SAME_ROW
    }

    private final KeyedInts contents = new KeyedInts();

    /** Notes the id of a row. */
    Seen add(String id, UhriRow row) {
        // 0 is the mark of an id that has not come yet.
        int content = Math.max(1, row.digest() & Integer.MAX_VALUE);
        int before = contents.getOrPut(digest(id), content);
        if (before == 0) {
            return Seen.NEW;
        }
        return before == content ? Seen.SAME_ROW : Seen.OTHER_ROW;
    }

    /** FNV-1a, 64 bits, of the UTF-16 units. */
    private static long digest(String id) {
        long hash = START;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * PRIME;
        }
        return hash;
    }
}
