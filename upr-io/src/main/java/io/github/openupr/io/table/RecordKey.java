package io.github.openupr.io.table;

/**
 * What the tables of lists know a record by. Immutable.
 *
 * @param id its id
 * @param occurrence which one it is of those that have this id, from 1
 */
record RecordKey(String id, int occurrence) {

    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    /** FNV-1a, 64 bits: to keep the ids themselves would take memory that grows with the file. */
    static long digest(String id) {
        long digest = BASIS;
        for (int i = 0; i < id.length(); i++) {
            digest = (digest ^ id.charAt(i)) * PRIME;
        }
        return digest;
    }

    /** A digest of id and occurrence. */
    long digest() {
        return (digest(id) ^ occurrence) * PRIME;
    }
}
