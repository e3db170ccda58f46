package io.github.openupr.io.text;

import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.List;

/** What a reader notes down while it reads: notices, and what became of the rows. Internal; belongs to one thread. */
public final class ReadLog {

    private final ReadOptions options;
    private final NoticeLog notices;
    private final RecordTally records = new RecordTally();
    private long rowsRead;
    private long rowsUsed;
    private long skipped;
    private long rejected;
    private long blank;

    /** An empty log. */
    public ReadLog(ReadOptions options) {
        this.options = options;
        this.notices = new NoticeLog(options.maxNoticesPerCode());
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
