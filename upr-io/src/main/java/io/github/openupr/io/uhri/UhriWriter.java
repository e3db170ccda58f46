package io.github.openupr.io.uhri;

import io.github.openupr.code.ReviewId;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.text.FileWriter;
import io.github.openupr.io.text.NoticeLog;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes an export in either form, a row for each recommendation. Belongs to one thread. */
final class UhriWriter extends FileWriter<OutputFile> {

    private static final int MAX_NOTICES = 1_000;

    private static final Set<String> OWN_FORMATS =
            Set.of(SourceFormat.UHRI_JSON.toString(), SourceFormat.UHRI_XLSX.toString());

    private final RowSink sink;
    private final SourceFormat form;
    private final Map<ReviewId, Review> reviews = new HashMap<>();
    private final Set<String> exports = new HashSet<>();
    private final NoticeLog notices = new NoticeLog(MAX_NOTICES);
    private final LeftOut leftOut = new LeftOut();
    private long rows;

    private UhriWriter(OutputFile file, SourceFormat form, RowSink sink) {
        super(file);
        this.form = form;
        this.sink = sink;
    }

    static UhriWriter json(OutputFile file) throws IOException {
        return new UhriWriter(file, SourceFormat.UHRI_JSON, new JsonSink(file.open()));
    }

    static UhriWriter xlsx(OutputFile file) throws IOException {
        return new UhriWriter(file, SourceFormat.UHRI_XLSX, new SheetSink(file.open()));
    }

    @Override
    protected void writeHead(Optional<DatasetMetadata> metadata) throws IOException {
        Map<String, String> extras = Map.of();
        for (DataSource source : metadata.map(DatasetMetadata::getSources).orElse(List.of())) {
            if (source.getFormat().filter(OWN_FORMATS::contains).isPresent()) {
                exports.add(source.getId());
            }
            if (extras.isEmpty() && source.getFormat().equals(Optional.of(form.toString()))) {
                extras = source.getExtras();
            }
        }
        sink.begin(extras);
    }

    @Override
    protected void writeRecord(UprRecord record) throws IOException {
        if (record instanceof Recommendation recommendation) {
            write(recommendation);
        } else if (record instanceof Review review) {
            reviews.put(review.getId(), review);
            leftOut.membersOf(review);
        } else {
            leftOut.record(record);
        }
    }

    private void write(Recommendation recommendation) throws IOException {
        Optional<Review> review = Optional.ofNullable(reviews.get(recommendation.getReview()));
        leftOut.membersOf(recommendation);
        leftOut.count("sessions of reviews that do not come before their recommendations", review.isEmpty());
        boolean own = recommendation
                .getSource()
                .flatMap(SourceRef::getSource)
                .filter(exports::contains)
                .isPresent();
        rows++;
        sink.write(RowOfRecord.of(recommendation, review, rows), own, leftOut);
    }

    @Override
    protected void writeEnd() throws IOException {
        leftOut.report(notices);
        sink.end();
    }

    @Override
    protected void closeStreams() throws IOException {
        sink.close();
    }

    @Override
    public List<Notice> notices() {
        return notices.kept();
    }
}
