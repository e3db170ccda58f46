package io.github.openupr.examples.cli;

import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.RecordReader;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A reader with a bar that says how far it has come, which goes behind the last record. Belongs to one thread. */
final class WatchedReader implements RecordReader {

    private final RecordReader reader;
    private final Progress progress;

    WatchedReader(RecordReader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    @Override
    public Iterator<UprRecord> iterator() {
        Iterator<UprRecord> records = reader.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                boolean more = records.hasNext();
                if (!more) {
                    progress.close();
                }
                return more;
            }

            @Override
            public UprRecord next() {
                return records.next();
            }
        };
    }

    @Override
    public Optional<SourceRef> place() {
        return reader.place();
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return reader.metadata();
    }

    @Override
    public List<Notice> notices() {
        return reader.notices();
    }

    @Override
    public ReadCounts counts() {
        return reader.counts();
    }

    @Override
    public void close() throws IOException {
        try {
            progress.close();
        } finally {
            reader.close();
        }
    }
}
