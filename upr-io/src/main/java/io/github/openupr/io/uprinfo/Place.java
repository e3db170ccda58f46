package io.github.openupr.io.uprinfo;

/**
 * Where a row stood.
 *
 * @param source which of the dataset's sources, from 0; -1 for none that is known
 * @param row the row's number; the header is row 1
 */
record Place(int source, long row) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int bySource = Integer.compare(source, other.source);
        return bySource != 0 ? bySource : Long.compare(row, other.row);
    }
}
