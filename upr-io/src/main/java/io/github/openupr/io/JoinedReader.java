package io.github.openupr.io;

import io.github.openupr.code.ReviewId;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.NoticeLog;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.io.text.RecordIterator;
import io.github.openupr.io.text.RecordTally;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Several inputs as one: their records one after the other, each review once. Belongs to one thread. */
final class JoinedReader implements RecordReader {

    private final List<BaseRecordReader> readers;
    private final Optional<DatasetMetadata> metadata;
    private final ReadLog log;
    private final RecordTally records = new RecordTally();
    private final int maxNoticesPerCode;

    /** The reviews of the inputs before the present one, and its own. */
    private final Map<ReviewId, Review> earlier = new HashMap<>();

    private final Map<ReviewId, Review> present = new HashMap<>();
    private boolean iterated;
    private @Nullable Given given;

    private JoinedReader(List<BaseRecordReader> readers, ReadOptions options) {
        this.readers = readers;
        this.log = new ReadLog(options);
        this.maxNoticesPerCode = options.maxNoticesPerCode();
        this.metadata = new JoinedMetadata(log)
                .join(readers.stream()
                        .map(RecordReader::metadata)
                        .flatMap(Optional::stream)
                        .toList());
    }

    static JoinedReader open(UprReader reader, List<Path> paths, ReadOptions options) throws IOException {
        List<BaseRecordReader> readers = new ArrayList<>();
        Optional<OverallProgress> overall = options.progress().map(OverallProgress::new);
        UprReader each = overall.map(options::withProgress).map(reader::with).orElse(reader);
        boolean opened = false;
        try {
            for (Map.Entry<String, Path> named : SourceNames.of(paths).entrySet()) {
                InputFile in = InputFile.of(named.getValue(), named.getKey(), options.limits());
                overall.ifPresent(progress -> progress.add(in.size()));
                readers.add(each.open(in));
            }
            JoinedReader joined = new JoinedReader(readers, options);
            opened = true;
            return joined;
        } finally {
            if (!opened) {
                closeAll(readers);
            }
        }
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return metadata;
    }

    @Override
    public Iterator<UprRecord> iterator() {
        if (iterated) {
            throw new IllegalStateException("a RecordReader is iterated once; open the inputs again");
        }
        iterated = true;
        return new Records();
    }

    /** Whether the record is new; a review that an earlier input has is not. One that an input has twice is its own business. */
    private boolean isNew(UprRecord record) {
        if (!(record instanceof Review review)) {
            return true;
        }
        Review known = earlier.get(review.getId());
        if (known == null) {
            present.putIfAbsent(review.getId(), review);
            return true;
        }
        if (!withoutPlace(known).equals(withoutPlace(review))) {
            log.add(
                    "review_differs",
                    Severity.WARNING,
                    "an earlier input describes this review differently; the earlier one is kept",
                    review.getSource().orElseGet(() -> SourceRef.builder().build()),
                    review.getId().toString());
        }
        return false;
    }

    private static Review withoutPlace(Review review) {
        return Review.builder().from(review).source(Optional.empty()).build();
    }

    @Override
    public Optional<SourceRef> place() {
        return given == null ? Optional.empty() : given.place();
    }

    @Override
    public List<Notice> notices() {
        NoticeLog all = new NoticeLog(maxNoticesPerCode);
        log.notices().forEach(all::add);
        readers.forEach(reader -> reader.notices().forEach(all::add));
        return all.kept();
    }

    @Override
    public ReadCounts counts() {
        ReadCounts sum = log.counts();
        for (RecordReader reader : readers) {
            sum = sum.plus(reader.counts());
        }
        return sum.withRecords(records.counts());
    }

    @Override
    public void close() throws IOException {
        closeAll(readers);
    }

    private static void closeAll(List<BaseRecordReader> readers) throws IOException {
        IOException failure = null;
        for (RecordReader reader : readers) {
            try {
                reader.close();
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Which reader gave a record, and where it stands there; both may have gone on since. */
    private record Given(BaseRecordReader reader, long noted) {

        Optional<SourceRef> place() {
            return reader.place(noted);
        }
    }

    private final class Records extends RecordIterator {

        private final Iterator<BaseRecordReader> rest = readers.iterator();
        private Iterator<UprRecord> current = Collections.emptyIterator();
        private @Nullable BaseRecordReader reader;
        private @Nullable Given ahead;

        @Override
        protected void given() {
            given = ahead;
        }

        @Override
        protected @Nullable UprRecord advance() {
            while (true) {
                if (current.hasNext()) {
                    UprRecord record = current.next();
                    if (isNew(record)) {
                        records.add(record);
                        ahead = reader == null ? null : new Given(reader, reader.placeGiven());
                        return record;
                    }
                } else if (rest.hasNext()) {
                    earlier.putAll(present);
                    present.clear();
                    reader = rest.next();
                    current = reader.iterator();
                } else {
                    return null;
                }
            }
        }
    }
}
