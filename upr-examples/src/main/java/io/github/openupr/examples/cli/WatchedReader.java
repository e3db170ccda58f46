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

/** A reader whose records go by with a bar that says how many. Belongs to one thread. */
final class WatchedReader implements RecordReader {

    private final RecordReader reader;
    private final Progress progress;

    WatchedReader(RecordReader reader, boolean quiet) {
        this.reader = reader;
        this.progress = new Progress(reader, quiet);
    }

    @Override
    public Iterator<UprRecord> iterator() {
        return progress.iterator();
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
