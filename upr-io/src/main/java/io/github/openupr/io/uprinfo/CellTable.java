package io.github.openupr.io.uprinfo;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The contents that a column had so far, found without making a string.
 *
 * @param <T> what the column's cells mean
 */
final class CellTable<T> {

    private static final int BUCKETS = 1 << 13;

    /** More contents than real columns have: a file of ever new ones must not fill the memory. */
    private static final int MAX_CELLS = 1 << 15;

    private static final int MAX_LENGTH = 1 << 12;

    private final Function<String, T> meaning;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of buckets, private to this class
    private final @Nullable Cell<T>[] buckets = new Cell[BUCKETS];

    private int size;

    CellTable(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    Cell<T> find(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
        int bucket = hash & (BUCKETS - 1);
        Cell<T> first = buckets[bucket];
        for (Cell<T> cell = first; cell != null; cell = cell.next) {
            if (cell.hasHash(hash) && cell.matches(buffer, offset, length)) {
                return cell;
            }
        }
        String raw = new String(buffer, offset, length);
        Cell<T> created = new Cell<>(raw, hash, meaning.apply(raw));
        if (size < MAX_CELLS && length <= MAX_LENGTH) {
            size++;
            created.next = first;
            buckets[bucket] = created;
        }
        return created;
    }

    /** Of the length and eight characters, without a loop: what has them in common is told apart by comparing. */
    private static int hash(char[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int last = offset + length - 1;
        int eighth = length >>> 3;
        int hash = length;
        hash = hash * 31 + buffer[offset];
        hash = hash * 31 + buffer[offset + eighth];
        hash = hash * 31 + buffer[offset + 2 * eighth];
        hash = hash * 31 + buffer[offset + (length >>> 1)];
        hash = hash * 31 + buffer[last - 2 * eighth];
        hash = hash * 31 + buffer[last - eighth];
        hash = hash * 31 + buffer[last - (length >>> 2)];
        hash = hash * 31 + buffer[last];
        return hash ^ (hash >>> 15);
    }
}
