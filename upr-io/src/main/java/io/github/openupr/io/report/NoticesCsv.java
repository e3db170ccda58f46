package io.github.openupr.io.report;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import java.util.List;

/** Notices as a table, one row for each. */
final class NoticesCsv {

    private static final List<String> HEADER =
            List.of("severity", "code", "source", "symbol", "location", "record", "message", "value");

    private NoticesCsv() {}

    static String of(List<Notice> notices) {
        return Table.of(HEADER, notices, NoticesCsv::row);
    }

    private static List<String> row(Notice notice) {
        return List.of(
                notice.severity().toString(),
                notice.code(),
                notice.location().flatMap(SourceRef::getSource).orElse(""),
                notice.location()
                        .flatMap(SourceRef::getSymbol)
                        .map(DocumentSymbol::symbol)
                        .orElse(""),
                notice.location().flatMap(SourceRef::getLocation).orElse(""),
                notice.record().orElse(""),
                notice.message(),
                notice.value().orElse(""));
    }
}
