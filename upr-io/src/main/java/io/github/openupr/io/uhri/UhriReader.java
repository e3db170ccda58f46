package io.github.openupr.io.uhri;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an export in either form: a review where a row is the first of it, then the row's recommendation. Rows of other mechanisms are
 * counted, and told at the end. Belongs to one thread.
 */
final class UhriReader extends BaseRecordReader {

    private final DatasetMetadata metadata;
    private final RowSource rows;
    private final Places places;
    private final Mechanisms mechanisms;
    private final RowReader rowReader;
    private @Nullable UprRecord waiting;
    private boolean ended;

    private UhriReader(Places places, ReadLog log, RowSource rows, Mechanisms mechanisms, DatasetMetadata metadata) {
        super(places.in(), log);
        this.places = places;
        this.rows = rows;
        this.mechanisms = mechanisms;
        this.metadata = metadata;
        this.rowReader = new RowReader(places, rows.fields(), new RowNotices(places, log));
    }

    static UhriReader openJson(InputFile in, ReadOptions options) throws IOException {
        ReadLog log = new ReadLog(options);
        Mechanisms mechanisms = new Mechanisms();
        return new UhriReader(
                new Places(in, "record "),
                log,
                JsonRows.open(in, options, log, mechanisms),
                mechanisms,
                metadata(in, SourceFormat.UHRI_JSON, Map.of()));
    }

    static UhriReader openXlsx(InputFile in, ReadOptions options) throws IOException {
        ReadLog log = new ReadLog(options);
        SheetSource source = SheetSource.open(in, options, log);
        return new UhriReader(
                new Places(in, "row "),
                log,
                source,
                new Mechanisms(),
                metadata(in, SourceFormat.UHRI_XLSX, source.toExtras()));
    }

    private static DatasetMetadata metadata(InputFile in, SourceFormat format, Map<String, String> extras) {
        return DatasetMetadata.builder()
                .addSource(DataSource.builder()
                        .id(in.name())
                        .publisher("OHCHR")
                        .format(format.toString())
                        .extras(extras)
                        .build())
                .build();
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
        for (UhriRow row = rows.next(); row != null; row = rows.next()) {
            UprRecord record = read(row);
            if (record != null) {
                return record;
            }
        }
        if (!ended) {
            ended = true;
            mechanisms.report(log, places.in().asPlace());
        }
        return null;
    }

    private @Nullable UprRecord read(UhriRow row) {
        if (!mechanisms.isUpr(row)) {
            mechanisms.skip(row);
            log.rowSkipped();
            return null;
        }
        Recommendation record = rowReader.read(row);
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

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            super.close();
        }
    }
}
