package io.github.openupr.io;

import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes one record after the other: memory does not grow with the output.
 *
 * <p>The target appears, whole, when {@link #close} moves it into place; until then, and after a failure or {@link #abort}, whatever stood
 * there stays as it was. Belongs to one thread; close it.
 */
public interface RecordWriter extends Closeable {

    /**
     * Writes a record. Throws {@link UprFormatException} where the format cannot hold it at all; what it cannot hold of it is a notice.
     * After any exception the target stays as it was.
     */
    void write(UprRecord record) throws IOException;

    /** Writes all records of a source; where the source or the writing throws, the writer aborts and the exception goes on. */
    default void writeAll(Iterable<? extends UprRecord> records) throws IOException {
        boolean done = false;
        try {
            for (UprRecord record : records) {
                write(record);
            }
            done = true;
        } finally {
            if (!done) {
                abort();
            }
        }
    }

    /** Gives up: {@link #close} will leave the target as it was. */
    void abort();

    /** What the format could not hold or write as it was; complete after {@link #close}. */
    List<Notice> notices();

    /** Finishes and moves the file into place, unless a write failed or {@link #abort} was called. Closing twice does nothing. */
    @Override
    void close() throws IOException;
}
