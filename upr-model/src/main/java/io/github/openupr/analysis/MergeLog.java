package io.github.openupr.analysis;

import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a merge tells. Belongs to one merge. */
final class MergeLog {

    private final List<Notice> notices = new ArrayList<>();

    /** Tells of a record of the merged dataset, at the place of the later source. */
    void tell(String code, Severity severity, String message, String record, Optional<SourceRef> later, String value) {
        notices.add(new Notice(code, severity, message, Optional.of(record), later, Optional.of(value)));
    }

    /** Tells of the dataset as a whole. */
    void tell(String code, Severity severity, String message, String value) {
        notices.add(new Notice(code, severity, message, Optional.empty(), Optional.empty(), Optional.of(value)));
    }

    /** Two sources give different values of a member; the earlier one's is kept. */
    void conflict(String member, Object earlier, Object later, String record, Optional<SourceRef> laterPlace) {
        tell(
                "merge_conflict_member",
                Severity.WARNING,
                "the sources differ in the " + member + "; that of the earlier source is kept: " + earlier,
                record,
                laterPlace,
                String.valueOf(later));
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** Where a record was read, as part of a name: source, symbol and place, as far as they are known. */
    static String place(UprRecord record) {
        return record.getSource().map(MergeLog::place).orElse("a later source");
    }

    private static String place(SourceRef source) {
        List<String> parts = new ArrayList<>();
        source.getSource().ifPresent(parts::add);
        source.getSymbol().ifPresent(symbol -> parts.add(symbol.toString()));
        source.getLocation().ifPresent(parts::add);
        return String.join(" ", parts);
    }
}
