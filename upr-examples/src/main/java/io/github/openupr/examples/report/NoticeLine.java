package io.github.openupr.examples.report;

import io.github.openupr.io.ReadResult;
import io.github.openupr.io.report.Figures;
import io.github.openupr.io.report.Place;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.ValidationReport;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What reading told of one kind, for the page.
 *
 * @param severity how grave
 * @param code the code
 * @param count how often
 * @param examples the first ones, each with its place
 */
record NoticeLine(String severity, String code, String count, List<String> examples) {

    private static final int SHOWN = 3;

    /** The gravest first, then by code. */
    static List<NoticeLine> of(ReadResult read) {
        ValidationReport report =
                ValidationReport.of(read.notices(), read.counts().notices());
        return report.occurrences().stream()
                .sorted(Comparator.comparing(ValidationReport.Occurrences::severity)
                        .reversed()
                        .thenComparing(ValidationReport.Occurrences::code))
                .map(each -> of(each, report))
                .toList();
    }

    private static NoticeLine of(ValidationReport.Occurrences found, ValidationReport report) {
        return new NoticeLine(
                found.severity().toString(),
                found.code(),
                Figures.grouped(found.count()),
                report.notices().stream()
                        .filter(notice -> notice.code().equals(found.code()))
                        .limit(SHOWN)
                        .map(NoticeLine::example)
                        .toList());
    }

    private static String example(Notice notice) {
        return Stream.of(
                        Place.of(notice.location()),
                        notice.message(),
                        notice.value().map(value -> "“" + value + "”").orElse(""))
                .map(Shown::text)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ": " + b)
                .orElse("");
    }
}
