package io.github.openupr.io.text;

import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordReader;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the readers of all formats share: one iteration, the log, the limit of records. Internal; belongs to one thread. */
public abstract class BaseRecordReader implements RecordReader {

    /** No place of its own. */
    protected static final long NO_PLACE = -1;

    /** The input. */
    protected final InputFile input;

    /** The notices and counts. */
    protected final ReadLog log;

    private boolean iterated;
    private boolean closed;
    private long placeAhead = NO_PLACE;
    private long placeGiven = NO_PLACE;

    /** A reader of an input, which it closes. */
    protected BaseRecordReader(InputFile input, ReadOptions options) {
        this(input, new ReadLog(options));
    }

    /** A reader of an input, which it closes, with a log in which something may stand already. */
    protected BaseRecordReader(InputFile input, ReadLog log) {
        this.input = input;
        this.log = log;
        log.watch(input);
    }

    /** The next record, or null behind the last. */
    protected abstract @Nullable UprRecord next() throws IOException;

    /** Where the record that {@link #next} returned last stands, as a number: to make a text for each record would cost too much. */
    protected long noted() {
        return NO_PLACE;
    }

    /** The text of what {@link #noted} returned. */
    protected String location(long noted) {
        throw new IllegalStateException("this reader notes no places: " + noted);
    }

    /** Where the record that was given last stands, as a number that {@link #place(long)} understands. */
    public final long placeGiven() {
        return placeGiven;
    }

    /** The place that a number of {@link #placeGiven} means. */
    public final Optional<SourceRef> place(long noted) {
        return noted == NO_PLACE ? Optional.empty() : Optional.of(input.at(location(noted)));
    }

    @Override
    public final Optional<SourceRef> place() {
        return place(placeGiven);
    }

    @Override
    public final Iterator<UprRecord> iterator() {
        if (iterated) {
            throw new IllegalStateException("a RecordReader is iterated once; open the input again");
        }
        iterated = true;
        return new Records();
    }

    @Override
    public final List<Notice> notices() {
        return log.notices();
    }

    @Override
    public final ReadCounts counts() {
        return log.counts();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        input.close();
    }

    private final class Records extends RecordIterator {

        @Override
        protected @Nullable UprRecord advance() {
            if (closed) {
                throw new IllegalStateException("this reader is closed; open the input again");
            }
            try {
                UprRecord record = BaseRecordReader.this.next();
                if (record != null) {
                    log.record(record, input);
                    placeAhead = noted();
                } else {
                    log.tellEnd();
                }
                return record;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void given() {
            placeGiven = placeAhead;
        }
    }
}
