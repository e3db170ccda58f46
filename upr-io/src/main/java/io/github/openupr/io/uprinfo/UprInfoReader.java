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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads UPR Info's export: a review where a row is the first of it, then the row's recommendation or pledge. Belongs to one thread. */
final class UprInfoReader extends BaseRecordReader {

    private final DatasetMetadata metadata;
    private final LineEnd usualLineEnd;
    private final RowSource rows;
    private final RowExtras extras;
    private final RowNotices notices;
    private final RowReader rowReader;

    /** The widths of the empty rows since the last record. */
    private final List<Integer> blankBefore = new ArrayList<>();

    private @Nullable UprRecord waiting;

    private UprInfoReader(InputFile in, ReadOptions options, DialectScan scan, RowSource rows) {
        super(in, options);
        this.rows = rows;
        this.metadata = DatasetMetadata.builder()
                .addSource(DataSource.builder()
                        .id(in.name())
                        .publisher("UPR Info")
                        .format(SourceFormat.UPR_INFO_CSV.toString())
                        .extras(scan.dialect().toExtras())
                        .build())
                .build();
        this.usualLineEnd = scan.dialect().lineEnd();
        this.extras = new RowExtras(rows.header());
        this.notices = new RowNotices(in, log, rows.header(), scan.isDamaged());
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
            if (row.isEmpty()) {
                blankBefore.add(row.width());
            } else {
                notices.blankRow(row);
            }
            return null;
        }
        extras.begin();
        keepSurroundings();
        UprRecord record = rowReader.read(row);
        if (record == null) {
            log.rowRejected();
            return null;
        }
        log.rowUsed();
        blankBefore.clear();
        Review review = rowReader.takeNewReview();
        if (review == null) {
            return record;
        }
        waiting = record;
        return review;
    }

    private void keepSurroundings() {
        if (!blankBefore.isEmpty()) {
            extras.keep(
                    Extras.BLANK_BEFORE,
                    blankBefore.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        Optional<LineEnd> lineEnd = rows.lineEnd();
        if (lineEnd.isPresent() && lineEnd.get() != usualLineEnd) {
            extras.keep(Extras.LINE_END, lineEnd.get().name());
        }
    }

    /** Empty lines at the end belong to the dialect; rows of commas have no record to be kept with. */
    private void reportBlankEnd() {
        if (blankBefore.stream().anyMatch(width -> width > 1)) {
            notices.blankEnd();
        }
        blankBefore.clear();
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
