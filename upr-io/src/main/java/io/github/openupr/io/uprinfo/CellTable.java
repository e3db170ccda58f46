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
        if (length > MAX_LENGTH) {
            return create(buffer, offset, length);
        }
        int bucket = hash(buffer, offset, length) & (BUCKETS - 1);
        Cell<T> first = buckets[bucket];
        for (Cell<T> cell = first; cell != null; cell = cell.next) {
            if (cell.matches(buffer, offset, length)) {
                return cell;
            }
        }
        Cell<T> created = create(buffer, offset, length);
        if (size < MAX_CELLS) {
            size++;
            created.next = first;
            buckets[bucket] = created;
        }
        return created;
    }

    private Cell<T> create(char[] buffer, int offset, int length) {
        String raw = new String(buffer, offset, length);
        return new Cell<>(raw, meaning.apply(raw));
    }

    private static int hash(char[] buffer, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        return hash ^ (hash >>> 15);
    }
}
