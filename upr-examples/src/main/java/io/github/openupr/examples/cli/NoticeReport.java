package io.github.openupr.examples.cli;

import io.github.openupr.examples.PlainText;
import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.RecordCounts;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was read, counted, and what is worth telling about it: the lines that a command writes to standard error. */
final class NoticeReport {

    private static final int EXAMPLES = 3;

    private final Map<String, List<Notice>> byCode = new TreeMap<>();
    private final Map<String, Long> counts = new HashMap<>();

    /** A report on notices, with the number of those of each code where more were counted than kept. */
    NoticeReport(List<Notice> read, Map<String, Long> readCounts, List<Notice> written) {
        readCounts.forEach((code, count) -> counts.merge(code, count, Long::sum));
        for (Notice notice : read) {
            byCode.computeIfAbsent(notice.code(), code -> new ArrayList<>()).add(notice);
        }
        for (Notice notice : written) {
            byCode.computeIfAbsent(notice.code(), code -> new ArrayList<>()).add(notice);
            counts.merge(notice.code(), 1L, Long::sum);
        }
    }

    /** The lines: for each code, the gravest first, its number and the first of its notices. */
    List<String> lines() {
        List<List<Notice>> groups = new ArrayList<>(byCode.values());
        groups.sort(Comparator.comparing(NoticeReport::severity).reversed());
        List<String> lines = new ArrayList<>();
        for (List<Notice> group : groups) {
            String code = group.get(0).code();
            long count = counts.getOrDefault(code, (long) group.size());
            lines.add(severity(group) + " " + code + ": " + Numbers.of(count) + (count == 1 ? " notice" : " notices"));
            for (Notice notice : group.subList(0, Math.min(EXAMPLES, group.size()))) {
                lines.add("  " + PlainText.oneLine(describe(notice)));
            }
            if (count > EXAMPLES) {
                lines.add("  and " + Numbers.of(count - EXAMPLES) + " more");
            }
        }
        return lines;
    }

    private static Severity severity(List<Notice> group) {
        return group.stream()
                .map(Notice::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private static String describe(Notice notice) {
        String place = notice.location().map(NoticeReport::place).orElse("");
        return (place.isEmpty() ? "" : place + ": ")
                + notice.message()
                + notice.value().map(value -> " [" + value + "]").orElse("");
    }

    private static String place(SourceRef place) {
        List<String> parts = new ArrayList<>();
        place.getSource().ifPresent(parts::add);
        place.getSymbol().ifPresent(symbol -> parts.add(symbol.toString()));
        place.getLocation().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** The line of counts: what became of the rows, and the records by type. */
    static String countsLine(ReadCounts counts) {
        return "rows read " + Numbers.of(counts.rowsRead())
                + " = used " + Numbers.of(counts.rowsUsed())
                + " + skipped " + Numbers.of(counts.skipped())
                + " + rejected " + Numbers.of(counts.rejected())
                + " + blank " + Numbers.of(counts.blank())
                + "; records: " + records(counts.records());
    }

    private static String records(RecordCounts records) {
        List<String> parts = new ArrayList<>();
        part(records.reviews(), "reviews").ifPresent(parts::add);
        part(records.recommendations(), "recommendations").ifPresent(parts::add);
        part(records.commendations(), "commendations").ifPresent(parts::add);
        part(records.pledges(), "pledges").ifPresent(parts::add);
        part(records.assessments(), "assessments").ifPresent(parts::add);
        part(records.publications(), "publications").ifPresent(parts::add);
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static Optional<String> part(long count, String type) {
        return count == 0 ? Optional.empty() : Optional.of(type + " " + Numbers.of(count));
    }
}
