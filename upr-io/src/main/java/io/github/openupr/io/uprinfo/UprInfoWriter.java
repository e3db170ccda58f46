package io.github.openupr.io.uprinfo;

import io.github.openupr.code.ReviewId;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.NoticeLog;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes UPR Info's export: in the dialect of the file that the records were read from, each row at its place, or else as UTF-8 with LF.
 * Belongs to one thread.
 */
final class UprInfoWriter implements RecordWriter {

    private static final int MAX_NOTICES = 1_000;

    private final OutputFile output;
    private final Sources sources;
    private final RowText rows;
    private final List<Column> missing;
    private final RowSpool recommendations;
    private final RowSpool pledges;
    private final NoticeLog notices = new NoticeLog(MAX_NOTICES);
    private final LeftOut leftOut = new LeftOut();
    private final Map<ReviewId, Review> reviews = new HashMap<>();
    private Place last = new Place(-1, 0);
    private Charset charset;
    private final CharsetEncoder encoder;
    private boolean failed;
    private boolean closed;

    private UprInfoWriter(OutputFile output, Sources sources) throws IOException {
        this.output = output;
        this.sources = sources;
        this.rows = new RowText(sources.dialect());
        this.missing = rows.missing();
        this.charset = sources.dialect().charset();
        this.encoder = charset.newEncoder();
        this.recommendations = new RowSpool(output);
        this.pledges = new RowSpool(output);
    }

    static UprInfoWriter open(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        OutputFile output = OutputFile.at(target);
        boolean opened = false;
        try {
            UprInfoWriter writer = new UprInfoWriter(output, Sources.of(metadata));
            opened = true;
            return writer;
        } finally {
            if (!opened) {
                output.discard();
            }
        }
    }

    @Override
    public void write(UprRecord record) throws IOException {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        boolean written = false;
        try {
            if (record instanceof Recommendation recommendation) {
                write(recommendation);
            } else if (record instanceof VoluntaryPledge pledge) {
                write(pledge);
            } else if (record instanceof Review review) {
                reviews.put(review.getId(), review);
                leftOut.membersOf(review);
            } else {
                leftOut.record(record);
            }
            written = true;
        } finally {
            failed |= !written;
        }
    }

    private void write(Recommendation recommendation) throws IOException {
        Review review =
                reviewOf(recommendation.getReview(), recommendation.getId().toString());
        leftOut.membersOf(recommendation);
        List<Map<Column, String>> cells = RowCells.of(recommendation, review);
        for (Map<Column, String> row : cells) {
            add(recommendations, row, recommendation.getExtras(), recommendation.getSource());
        }
    }

    private void write(VoluntaryPledge pledge) throws IOException {
        Review review = reviewOf(pledge.getReview(), pledge.getId().toString());
        add(pledges, RowCells.of(pledge, review), pledge.getExtras(), pledge.getSource());
    }

    private Review reviewOf(ReviewId id, String record) {
        Review review = reviews.get(id);
        if (review == null) {
            throw new UprFormatException(
                    "record_not_representable",
                    record + " belongs to the review " + id
                            + ", which was not written before it; the format needs the session: give the review first");
        }
        leftOut.used(review);
        return review;
    }

    private void add(RowSpool spool, Map<Column, String> cells, Map<String, String> extras, Optional<SourceRef> source)
            throws IOException {
        // A record that comes from elsewhere stays behind the one before it.
        last = source.flatMap(sources::placeOf).orElse(last);
        for (Column column : missing) {
            leftOut.cell(column, cells);
        }
        String text = rows.of(cells, extras);
        chooseCharset(text);
        spool.add(new RowSpool.Waiting(
                last, extras.getOrDefault(Extras.BLANK_BEFORE, ""), extras.getOrDefault(Extras.LINE_END, ""), text));
    }

    /** A character that the file's encoding does not have turns the whole output into UTF-8: better than a question mark. */
    private void chooseCharset(String row) {
        if (!charset.equals(StandardCharsets.UTF_8) && !encoder.canEncode(row)) {
            notices.add(new Notice(
                    "charset_changed",
                    Severity.WARNING,
                    "written as UTF-8, because " + charset + " lacks a character",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(row)));
            charset = StandardCharsets.UTF_8;
        }
    }

    @Override
    public void abort() {
        failed = true;
    }

    @Override
    public List<Notice> notices() {
        return notices.kept();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        boolean moved = false;
        try {
            if (!failed) {
                merge();
                leftOut.report(notices);
                output.moveIntoPlace();
                moved = true;
            }
        } finally {
            if (!moved) {
                discard();
            }
        }
    }

    /** Closing writes what is buffered and may fail again on a full disk: the files are deleted all the same. */
    private void discard() throws IOException {
        try {
            recommendations.close();
        } finally {
            try {
                pledges.close();
            } finally {
                output.discard();
            }
        }
    }

    private void merge() throws IOException {
        try (RowSpool first = recommendations;
                RowSpool second = pledges) {
            first.startReading();
            second.startReading();
            new RowMerge(output, sources, charset, notices).write(first, second);
        }
    }
}
