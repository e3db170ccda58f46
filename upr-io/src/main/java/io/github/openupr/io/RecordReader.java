package io.github.openupr.io;

import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationRun;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads one record after the other: memory does not grow with the input.
 *
 * <p>A review comes before the records that belong to it wherever the source allows it. Belongs to one thread; close it: a reader may
 * look ahead on a daemon thread of its own, which ends then.
 */
public interface RecordReader extends Iterable<UprRecord>, Closeable {

    /** What the source says about the dataset, and where it comes from; known before the first record. */
    Optional<DatasetMetadata> metadata();

    /**
     * The records, once: a second call throws {@link IllegalStateException}. While iterating, a disk error is an
     * {@link java.io.UncheckedIOException}, and input that cannot be read on is a {@link UprFormatException}; behind either, and behind
     * {@link #close}, going on throws {@link IllegalStateException}.
     */
    @Override
    Iterator<UprRecord> iterator();

    /**
     * Where the record that the iterator gave last stands in the input, such as {@code /recommendations/3, line 57}, whether or not
     * {@link Iterator#hasNext} was called since. Empty before the first record, and where a record's own source says it, as in UPR
     * Info's export.
     */
    default Optional<SourceRef> place() {
        return Optional.empty();
    }

    /**
     * Validates the records that are still to come, one alive at a time for the most part, and adds what this reader told, counted
     * exactly. What both a rule and the reader look for is left to the rule. Throws what iterating throws; {@link #close} stays the
     * caller's.
     */
    default ValidationReport validate(UprValidator validator) {
        ValidationRun run = validator.begin(metadata());
        for (UprRecord record : this) {
            run.check(record, place());
        }
        Map<String, Long> unkept = new TreeMap<>(counts().notices());
        for (Notice notice : notices()) {
            run.add(notice);
            unkept.merge(notice.code(), -1L, Long::sum);
        }
        unkept.forEach((code, number) -> run.addUnkept(code, Math.max(0, number)));
        return run.finish();
    }

    /** What was worth telling so far, in the order of the source; what several inputs tell of one another comes first. */
    List<Notice> notices();

    /** What was read so far, counted. */
    ReadCounts counts();

    /** Closes the input. */
    @Override
    void close() throws IOException;
}
