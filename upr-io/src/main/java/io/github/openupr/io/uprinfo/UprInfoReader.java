package io.github.openupr.io.uprinfo;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads UPR Info's export: a review where a row is the first of it, then the row's recommendation or pledge. Belongs to one thread. */
final class UprInfoReader extends BaseRecordReader {

    private final DatasetMetadata metadata;
    private final Optional<Dialect> dialect;
    private final Rows source;
    private final RowReadAhead rows;
    private final RowExtras extras;
    private final RowNotices notices;
    private final RowReader rowReader;

    private final BlankRows blankBefore = new BlankRows();

    private @Nullable UprRecord waiting;
    private boolean ended;

    private UprInfoReader(
            InputFile in, ReadLog log, SourceFormat format, Rows source, Optional<Dialect> dialect, boolean damaged) {
        super(in, log);
        this.source = source;
        this.dialect = dialect;
        this.rows = new RowReadAhead(source);
        this.metadata = DatasetMetadata.builder()
                .addSource(DataSource.builder()
                        .id(in.name())
                        .publisher("UPR Info")
                        .format(format.toString())
                        .extras(dialect.map(Dialect::toExtras).orElse(Map.of()))
                        .build())
                .build();
        this.extras = new RowExtras(source.header());
        this.notices = new RowNotices(in, log, source.header(), damaged);
        this.rowReader = new RowReader(in, extras, notices);
    }

    static UprInfoReader open(InputFile in, ReadOptions options) throws IOException {
        DialectScan scan = DialectScan.of(in, options.charset());
        return new UprInfoReader(
                in,
                new ReadLog(options),
                SourceFormat.UPR_INFO_CSV,
                RowSource.open(in, options.limits(), scan),
                Optional.of(scan.dialect()),
                scan.isDamaged());
    }

    static UprInfoReader openWorkbook(InputFile in, ReadOptions options) throws IOException {
        ReadLog log = new ReadLog(options);
        return new UprInfoReader(
                in, log, SourceFormat.UPR_INFO_XLS, HeaderSearch.open(in, options, log), Optional.empty(), false);
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return Optional.of(metadata);
    }

    @Override
    protected @Nullable UprRecord next() throws IOException {
        UprRecord behindReview = waiting;
        if (behindReview != null) {
            waiting = null;
            return behindReview;
        }
        for (Row row = rows.next(); row != null; row = rows.next()) {
            log.rowRead();
            UprRecord record = read(row);
            if (record != null) {
                return record;
            }
        }
        reportEnd();
        return null;
    }

    private @Nullable UprRecord read(Row row) {
        row.notices().forEach(log::add);
        if (row.isBlank()) {
            log.rowBlank();
            if (!row.isEmpty() || dialect.isEmpty() || !blankBefore.add(row.width())) {
                notices.blankRow(row);
            }
            return null;
        }
        extras.begin();
        keepSurroundings(row);
        UprRecord record = rowReader.read(row);
        if (record == null) {
            log.rowRejected();
            return null;
        }
        log.rowUsed();
        Review review = rowReader.takeNewReview();
        if (review == null) {
            return record;
        }
        waiting = record;
        return review;
    }

    private void keepSurroundings(Row row) {
        if (!blankBefore.isEmpty()) {
            extras.keep(Extras.BLANK_BEFORE, blankBefore.take());
        }
        Optional<LineEnd> lineEnd = row.lineEnd();
        if (lineEnd.isPresent() && !lineEnd.equals(dialect.map(Dialect::lineEnd))) {
            extras.keep(Extras.LINE_END, lineEnd.get().name());
        }
    }

    /** Empty lines at the end belong to the dialect; rows of commas have no record to be kept with. */
    private void reportEnd() {
        if (!ended) {
            ended = true;
            source.noticesAtEnd().forEach(log::add);
        }
        if (!blankBefore.areOnlyLines()) {
            notices.blankEnd();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            super.close();
        }
    }
}
