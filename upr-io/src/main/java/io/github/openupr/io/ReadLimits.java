package io.github.openupr.io;

/**
 * How much a reader takes before it stops with a {@link UprFormatException}: a guard against hostile and damaged input.
 *
 * <p>The limits are absolute and on by default. Immutable and thread-safe.
 *
 * @param maxBytes the greatest size of one input, in bytes; 1 GiB by default
 * @param maxRecords the greatest number of records of one input; 5,000,000 by default
 * @param maxFieldLength the greatest length of one cell, member or line, in characters; 10,000,000 by default
 * @param maxNesting the greatest depth of nested objects and arrays; 100 by default
 * @param maxItems the greatest number of elements that all lists and extras of one record of canonical JSON have together, or those of the
 *     metadata; 100,000 by default. A record is held whole, and its elements take far more memory than their characters in the file
 */
public record ReadLimits(long maxBytes, long maxRecords, int maxFieldLength, int maxNesting, int maxItems) {

    private static final ReadLimits DEFAULTS = new ReadLimits(1L << 30, 5_000_000, 10_000_000, 100, 100_000);

    /** Checks the limits; throws {@link IllegalArgumentException} for one below 1. */
    public ReadLimits {
        if (maxBytes < 1 || maxRecords < 1 || maxFieldLength < 1 || maxNesting < 1 || maxItems < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /** The limits that hold where none are set. */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /** These limits with another greatest size, in bytes. */
    public ReadLimits withMaxBytes(long bytes) {
        return new ReadLimits(bytes, maxRecords, maxFieldLength, maxNesting, maxItems);
    }

    /** These limits with another greatest number of records. */
    public ReadLimits withMaxRecords(long records) {
        return new ReadLimits(maxBytes, records, maxFieldLength, maxNesting, maxItems);
    }

    /** These limits with another greatest length of a cell, member or line, in characters. */
    public ReadLimits withMaxFieldLength(int characters) {
        return new ReadLimits(maxBytes, maxRecords, characters, maxNesting, maxItems);
    }

    /** These limits with another greatest depth of nesting. */
    public ReadLimits withMaxNesting(int depth) {
        return new ReadLimits(maxBytes, maxRecords, maxFieldLength, depth, maxItems);
    }

    /** These limits with another greatest number of elements in one record. */
    public ReadLimits withMaxItems(int items) {
        return new ReadLimits(maxBytes, maxRecords, maxFieldLength, maxNesting, items);
    }
}
