package io.github.openupr.io;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read, counted. {@code rowsRead = rowsUsed + skipped + rejected + blank}, for every format.
 *
 * <p>A row is what the source is made of: a row of a CSV file below its header, an entity of a JSON dataset, a line of JSON Lines
 * behind the first. Records are what the rows became. Immutable and thread-safe.
 *
 * @param rowsRead rows of the source
 * @param rowsUsed rows that became a record, or a part of one
 * @param skipped rows that are not about the Universal Periodic Review, left out by rule
 * @param rejected rows that could not be understood; each has a notice
 * @param blank rows without any content
 * @param records what the rows became, by type
 * @param notices how many notices there were, by code, also of those that were not kept; in alphabetical order
 */
public record ReadCounts(
        long rowsRead,
        long rowsUsed,
        long skipped,
        long rejected,
        long blank,
        RecordCounts records,
        Map<String, Long> notices) {

    /** Copies the counts of notices. */
    public ReadCounts {
        notices = Collections.unmodifiableMap(new TreeMap<>(notices));
    }

    /** The sum of these counts and others: two inputs as one. */
    public ReadCounts plus(ReadCounts other) {
        Map<String, Long> sum = new TreeMap<>(notices);
        other.notices.forEach((code, count) -> sum.merge(code, count, Long::sum));
        return new ReadCounts(
                rowsRead + other.rowsRead,
                rowsUsed + other.rowsUsed,
                skipped + other.skipped,
                rejected + other.rejected,
                blank + other.blank,
                records.plus(other.records),
                sum);
    }

    ReadCounts withRecords(RecordCounts counts) {
        return new ReadCounts(rowsRead, rowsUsed, skipped, rejected, blank, counts, notices);
    }
}
