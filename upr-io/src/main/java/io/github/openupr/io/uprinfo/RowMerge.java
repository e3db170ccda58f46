package io.github.openupr.io.uprinfo;

import io.github.openupr.io.text.NoticeLog;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Optional;

/** Writes the rows of both kinds in the order in which they stood, and says which are missing. Belongs to one writer. */
final class RowMerge {

    private final OutputFile output;
    private final Sources sources;
    private final Dialect dialect;
    private final Charset charset;
    private final NoticeLog notices;
    private Place last = new Place(-1, 0);
    private long linesWritten;
    private long linesMissing;

    RowMerge(OutputFile output, Sources sources, Charset charset, NoticeLog notices) {
        this.output = output;
        this.sources = sources;
        this.dialect = sources.dialect();
        this.charset = charset;
        this.notices = notices;
    }

    void write(RowSpool first, RowSpool second) throws IOException {
        String lineEnd = dialect.lineEnd().characters();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(output.open(), charset.newEncoder()), 1 << 16)) {
            if (dialect.byteOrderMark()) {
                out.write('\uFEFF');
            }
            out.write(dialect.header());
            String pending = lineEnd;
            Optional<RowSpool.Waiting> a = first.next();
            Optional<RowSpool.Waiting> b = second.next();
            while (a.isPresent() || b.isPresent()) {
                boolean takeFirst = b.isEmpty()
                        || (a.isPresent() && a.get().place().compareTo(b.get().place()) <= 0);
                RowSpool.Waiting row = (takeFirst ? a : b).orElseThrow();
                if (takeFirst) {
                    a = first.next();
                } else {
                    b = second.next();
                }
                out.write(pending);
                long blanks = BlankRows.write(row.blanks(), lineEnd, out);
                checkPlace(row.place(), blanks);
                out.write(row.text());
                linesWritten += blanks + linesOf(row.text());
                pending = LineEnd.named(row.lineEnd()).orElse(dialect.lineEnd()).characters();
            }
            if (dialect.lastLineEnds() > 0) {
                out.write(pending);
                out.write(lineEnd.repeat(dialect.lastLineEnds() - 1));
            }
        }
        checkEnd();
    }

    private void checkPlace(Place place, long blanks) {
        if (place.source() < 0) {
            return;
        }
        long before = place.source() == last.source() ? last.row() : 1;
        long missing = place.row() - before - 1 - blanks;
        if (missing > 0) {
            linesMissing += missing;
            notice(
                    place.source(),
                    "row " + (before + 1),
                    missing == 1
                            ? "this row is not among the records, so it is not written"
                            : missing + " rows from here on are not among the records, so they are not written");
        }
        last = place;
    }

    /** What is missing behind the last record shows in the number of lines only. */
    private void checkEnd() {
        long missing = sources.lines() - linesWritten - linesMissing;
        if (last.source() >= 0 && missing > 0) {
            notice(
                    last.source(),
                    "row " + (last.row() + 1),
                    missing + " lines from here on are not among the records, so they are not written");
        }
        if (sources.differ()) {
            notices.add(Notice.of(
                    "dialect_differs",
                    Severity.INFO,
                    "the records come from files of different encodings, headers or line ends; written like the first",
                    SourceRef.builder().build()));
        }
    }

    private void notice(int source, String location, String message) {
        SourceRef place = SourceRef.builder()
                .source(sources.name(source))
                .location(location)
                .build();
        notices.add(Notice.of("row_missing", Severity.WARNING, message, place));
    }

    private static int linesOf(String row) {
        int lines = 1;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            boolean secondOfTwo = c == '\n' && i > 0 && row.charAt(i - 1) == '\r';
            if ((c == '\r' || c == '\n') && !secondOfTwo) {
                lines++;
            }
        }
        return lines;
    }
}
