package io.github.openupr.io.json;

/** The place of a record in a dataset, as one positive number: three bits for its list, the others for its index. */
final class RecordPlace {

    private static final int INDEX_BITS = 28;
    private static final int MAX_INDEX = (1 << INDEX_BITS) - 1;

    private RecordPlace() {}

    static int of(RecordType<?> type, int index) {
        return RecordType.ALL.indexOf(type) << INDEX_BITS | Math.min(index + 1, MAX_INDEX);
    }

    /** The JSON pointer of a place. */
    static String pointer(int place) {
        return "/" + RecordType.ALL.get(place >> INDEX_BITS).list() + "/" + ((place & MAX_INDEX) - 1);
    }
}
