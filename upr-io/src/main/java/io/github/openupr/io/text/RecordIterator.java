package io.github.openupr.io.text;

import io.github.openupr.model.UprRecord;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An iterator over records that come one by one until there are no more. Behind a failure there are none either, and asking for them fails
 * again, lest half an input is taken for a whole. Internal; belongs to one thread.
 */
public abstract class RecordIterator implements Iterator<UprRecord> {

    private @Nullable UprRecord ahead;
    private boolean ended;
    private boolean failed;

    /** The next record, or null behind the last. */
    protected abstract @Nullable UprRecord advance();

    /** Told when the record that {@link #advance} returned last goes to the caller. */
    protected void given() {}

    @Override
    public final boolean hasNext() {
        if (ahead == null && !ended) {
            if (failed) {
                throw new IllegalStateException("reading has failed before; open the input again");
            }
            failed = true;
            ahead = advance();
            failed = false;
            ended = ahead == null;
        }
        return ahead != null;
    }

    @Override
    public final UprRecord next() {
        UprRecord record = hasNext() ? ahead : null;
        if (record == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        given();
        return record;
    }
}
