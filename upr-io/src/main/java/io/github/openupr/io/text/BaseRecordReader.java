package io.github.openupr.io.text;

import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordReader;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the readers of all formats share: one iteration, the log, the limit of records. Internal; belongs to one thread. */
public abstract class BaseRecordReader implements RecordReader {

    /** The input. */
    protected final InputFile input;

    /** The notices and counts. */
    protected final ReadLog log;

    private boolean iterated;
    private boolean closed;

    /** A reader of an input, which it closes. */
    protected BaseRecordReader(InputFile input, ReadOptions options) {
        this(input, new ReadLog(options));
    }

    /** A reader of an input, which it closes, with a log in which something may stand already. */
    protected BaseRecordReader(InputFile input, ReadLog log) {
        this.input = input;
        this.log = log;
    }

    /** The next record, or null behind the last. */
    protected abstract @Nullable UprRecord next() throws IOException;

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
                }
                return record;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
