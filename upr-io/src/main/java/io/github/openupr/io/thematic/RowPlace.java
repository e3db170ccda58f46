package io.github.openupr.io.thematic;

/**
 * Where a row stands in the document.
 *
 * @param table which table, from 1
 * @param row its number in the table, from 1
 */
record RowPlace(int table, int row) {

    private static final int ROW_BITS = 32;

    /** As a number, for the places of records. */
    long packed() {
        return ((long) table << ROW_BITS) + row;
    }

    static RowPlace unpack(long packed) {
        return new RowPlace((int) (packed >> ROW_BITS), (int) packed);
    }

    /** Almost every list is one table, whose number is not worth telling. */
    @Override
    public String toString() {
        return (table > 1 ? "table " + table + ", " : "") + "row " + row;
    }
}
