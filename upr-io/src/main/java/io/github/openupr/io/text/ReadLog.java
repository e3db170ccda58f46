package io.github.openupr.io.text;

import io.github.openupr.io.ProgressListener;
import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadProgress;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.List;
import java.util.Optional;

/** What a reader notes down while it reads: notices, and what became of the rows. Internal; belongs to one thread. */
public final class ReadLog {

    private static final int ROWS_BETWEEN = 1_024;

    private final ReadOptions options;
    private final NoticeLog notices;
    private final RecordTally records = new RecordTally();
    private long rowsRead;
    private long rowsUsed;
    private long skipped;
    private long rejected;
    private long blank;
    private Optional<Watched> watched = Optional.empty();

    /** An empty log. */
    public ReadLog(ReadOptions options) {
        this.options = options;
        this.notices = new NoticeLog(options.maxNoticesPerCode());
    }

    /** What is told how far an input is read. */
    private record Watched(InputFile in, long size, ProgressListener listener) {}

    /** Tells the listener of the options, if there is one, how far this input is read. */
    public void watch(InputFile in) {
        watched = options.progress().map(listener -> new Watched(in, in.size(), listener));
    }

    /** Tells the listener that all is read. */
    public void tellEnd() {
        watched.ifPresent(each -> tell(each, each.size));
    }

    private void tell(Watched each, long bytes) {
        each.listener.progressed(
                new ReadProgress(each.in.name(), Math.min(bytes, each.size), each.size, records.total()));
    }

    /** Notes a notice; throws where {@link ReadOptions#failOn} says so. */
    public void add(Notice notice) {
        notices.add(notice);
        options.failOn()
                .filter(limit -> notice.severity().compareTo(limit) >= 0)
                .ifPresent(limit -> {
                    throw new UprFormatException(
                            "fail_on_reached",
                            notice.message() + " (" + notice.code() + "; reading stops at the first " + limit + ")",
                            notice.location()
                                    .orElseGet(() -> SourceRef.builder().build()));
                });
    }

    /** Notes a notice about a value at a place. */
    public void add(String code, Severity severity, String message, SourceRef place, String value) {
        add(Notice.of(code, severity, message, place, value));
    }

    /** One more row of the source. */
    public void rowRead() {
        rowsRead++;
        if (rowsRead % ROWS_BETWEEN == 0) {
            watched.ifPresent(each -> tell(each, each.in.position()));
        }
    }

    /** The row became a record or a part of one. */
    public void rowUsed() {
        rowsUsed++;
    }

    /** The row is not about the Universal Periodic Review. */
    public void rowSkipped() {
        skipped++;
    }

    /** The row could not be understood; the caller adds the notice. */
    public void rowRejected() {
        rejected++;
    }

    /** The row has no content. */
    public void rowBlank() {
        blank++;
    }

    /** Counts a record that goes to the caller; throws where there are more than the limit. */
    public void record(UprRecord record, InputFile in) {
        if (records.total() >= options.limits().maxRecords()) {
            throw new UprFormatException(
                    "limit_records",
                    "more than the limit of " + options.limits().maxRecords()
                            + " records; raise ReadLimits.maxRecords if you trust it",
                    in.asPlace());
        }
        records.add(record);
    }

    /** The notices so far that are kept. */
    public List<Notice> notices() {
        return notices.kept();
    }

    /** The counts so far. */
    public ReadCounts counts() {
        return new ReadCounts(rowsRead, rowsUsed, skipped, rejected, blank, records.counts(), notices.counts());
    }
}
