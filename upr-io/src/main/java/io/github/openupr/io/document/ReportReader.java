package io.github.openupr.io.document;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.cover.CoverPage;
import io.github.openupr.io.printed.PrintedDocument;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the review of a report, then its recommendations, commendations and pledges. Belongs to one thread. */
final class ReportReader extends BaseRecordReader {

    private final DatasetMetadata metadata;
    private final Deque<UprRecord> waiting = new ArrayDeque<>();
    private final ReportNotices notices;

    private ReportReader(InputFile in, ReadLog log, Report report) {
        super(in, log);
        this.notices = new ReportNotices(in, log);
        this.metadata = report.title().metadata(in, "OHCHR", SourceFormat.WORKING_GROUP_REPORT);
        read(report);
    }

    static ReportReader open(InputFile in, ReadOptions options) throws IOException {
        PrintedDocument document = PrintedDocument.read(in, options);
        Report report = Report.of(document);
        requireReport(document, report, in);
        ReadLog log = new ReadLog(options);
        ReportReader reader = new ReportReader(in, log, report);
        document.troubles().forEach(reader.notices::trouble);
        return reader;
    }

    private static void requireReport(PrintedDocument document, Report report, InputFile in) {
        if (report.title().kind() != CoverPage.Kind.ADDENDUM
                && !report.conclusions().lists().isEmpty()) {
            return;
        }
        String reason = CoverPage.of(document.firstPage())
                .reason()
                .orElse("its first page is not that of a document of the United Nations");
        if (report.title().kind() == CoverPage.Kind.ADDENDUM) {
            throw new UprFormatException(
                    "not_this_format",
                    reason + ", not the report itself; read it as " + SourceFormat.ADDENDUM,
                    in.asPlace());
        }
        String language = document.language();
        throw new UprFormatException(
                "not_this_format",
                language.equals("en")
                        ? reason
                                + ", and no section \"Conclusions and/or recommendations\" was found, which each report of the"
                                + " Working Group has; give the whole report"
                        : reason + "; the text is in "
                                + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                                + ", and only reports in English are read",
                in.asPlace());
    }

    private void read(Report report) {
        Review review = ReportReview.of(report, input);
        Dialogue dialogue = new Dialogue(review.getStateUnderReview());
        ReportItems items = new ReportItems(dialogue, report.proceedings());
        items.read(report.conclusions().lists());
        waiting.add(Review.builder()
                .from(review)
                .speakers(dialogue.speakers(report.dialogue()))
                .extras(remarks(items))
                .build());
        ReportRecords records = new ReportRecords(input, review, report.title().symbol());
        for (ReportItem item : items.items()) {
            log.rowRead();
            log.rowUsed();
            notices.item(item);
            waiting.addAll(records.of(item));
        }
        CommendationRecords commendations = new CommendationRecords(input, review.getId());
        report.dialogue().forEach(paragraph -> waiting.addAll(commendations.of(paragraph, dialogue.turns(paragraph))));
        report.pledges().lists().forEach(list -> {
            log.rowRead();
            log.rowUsed();
            waiting.addAll(records.pledges(list));
        });
        report.conclusions().lists().forEach(notices::missing);
        items.notFound().forEach(notices::notFound);
        items.remarks().forEach(notices::remark);
        notices.notes(report.notes());
        if (items.items().isEmpty()) {
            notices.empty();
        }
    }

    /** What the report says of its recommendations beside them; each such text by the paragraph in which it stands. */
    private static Map<String, String> remarks(ReportItems items) {
        Map<String, String> extras = new LinkedHashMap<>();
        items.remarks()
                .forEach(remark -> extras.merge(
                        remark.number().isEmpty() ? "remarks" : "paragraph " + remark.number(),
                        remark.text(),
                        (before, more) -> before + '\n' + more));
        return extras;
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return Optional.of(metadata);
    }

    @Override
    protected @Nullable UprRecord next() {
        return waiting.poll();
    }
}
