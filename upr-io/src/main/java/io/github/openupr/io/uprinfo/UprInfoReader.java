package io.github.openupr.io.uprinfo;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads UPR Info's export: a review where a row is the first of it, then the row's recommendation or pledge. Belongs to one thread. */
final class UprInfoReader extends BaseRecordReader {

    private final DatasetMetadata metadata;
    private final LineEnd usualLineEnd;
    private final RowReadAhead rows;
    private final RowExtras extras;
    private final RowNotices notices;
    private final RowReader rowReader;

    private final BlankRows blankBefore = new BlankRows();

    private @Nullable UprRecord waiting;

    private UprInfoReader(InputFile in, ReadOptions options, DialectScan scan, RowSource source) {
        super(in, options);
        this.rows = new RowReadAhead(source);
        this.metadata = DatasetMetadata.builder()
                .addSource(DataSource.builder()
                        .id(in.name())
                        .publisher("UPR Info")
                        .format(SourceFormat.UPR_INFO_CSV.toString())
                        .extras(scan.dialect().toExtras())
                        .build())
                .build();
        this.usualLineEnd = scan.dialect().lineEnd();
        this.extras = new RowExtras(source.header());
        this.notices = new RowNotices(in, log, source.header(), scan.isDamaged());
        this.rowReader = new RowReader(in, extras, notices);
    }

    static UprInfoReader open(InputFile in, ReadOptions options) throws IOException {
        DialectScan scan = DialectScan.of(in, options.charset());
        return new UprInfoReader(in, options, scan, RowSource.open(in, options.limits(), scan));
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
        reportBlankEnd();
        return null;
    }

    private @Nullable UprRecord read(Row row) {
        if (row.isBlank()) {
            log.rowBlank();
            if (!row.isEmpty() || !blankBefore.add(row.width())) {
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
        if (lineEnd.isPresent() && lineEnd.get() != usualLineEnd) {
            extras.keep(Extras.LINE_END, lineEnd.get().name());
        }
    }

    /** Empty lines at the end belong to the dialect; rows of commas have no record to be kept with. */
    private void reportBlankEnd() {
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
