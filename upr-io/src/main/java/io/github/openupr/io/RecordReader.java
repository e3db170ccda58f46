package io.github.openupr.io;

import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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

    /** What was worth telling so far, in the order of the source; what several inputs tell of one another comes first. */
    List<Notice> notices();

    /** What was read so far, counted. */
    ReadCounts counts();

    /** Closes the input. */
    @Override
    void close() throws IOException;
}
