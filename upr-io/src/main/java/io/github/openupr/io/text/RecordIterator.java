package io.github.openupr.io.text;

import io.github.openupr.model.UprRecord;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An iterator over records that come one by one until there are no more. Internal; belongs to one thread. */
public abstract class RecordIterator implements Iterator<UprRecord> {

    private @Nullable UprRecord ahead;
    private boolean ended;

    /** The next record, or null behind the last. */
    protected abstract @Nullable UprRecord advance();

    @Override
    public final boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = advance();
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
        return record;
    }
}
