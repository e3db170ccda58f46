package io.github.openupr.io.report;

import io.github.openupr.analysis.ChangeKind;
import io.github.openupr.analysis.DatasetDiff;
import io.github.openupr.analysis.RecordChange;
import io.github.openupr.analysis.RecordsDiff;
import io.github.openupr.analysis.ValueChange;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two editions of a dataset, as a table: one row for each value of a changed record, one for each record that was added or
 * removed, with its text.
 */
final class DatasetDiffCsv {

    private static final List<String> HEADER =
            List.of("list", "record", "id", "idAfter", "path", "change", "before", "after");
    private static final String REORDERED = "reordered";

    private DatasetDiffCsv() {}

    static String of(DatasetDiff diff) {
        List<List<String>> rows = new ArrayList<>();
        diff.values().forEach(value -> rows.add(row(List.of("dataset", "", "", ""), value)));
        for (RecordsDiff records : diff.records()) {
            if (records.reordered()) {
                rows.add(List.of(records.list(), "", "", "", "", REORDERED, "", ""));
            }
            records.changes().forEach(change -> add(change, records.list(), rows));
        }
        return Table.of(HEADER, rows, row -> row);
    }

    private static void add(RecordChange change, String list, List<List<String>> rows) {
        String kind = change.kind().toString();
        String text = change.text().orElse("");
        switch (change.kind()) {
            case ADDED -> rows.add(List.of(list, kind, "", change.id(), "", kind, "", text));
            case REMOVED -> rows.add(List.of(list, kind, change.id(), "", "", kind, text, ""));
            case CHANGED, PLACE_CHANGED, ID_CHANGED -> {
                List<String> record =
                        List.of(list, kind, change.id(), change.idAfter().orElse(""));
                change.values().forEach(value -> rows.add(row(record, value)));
            }
        }
    }

    private static List<String> row(List<String> record, ValueChange value) {
        List<String> row = new ArrayList<>(record);
        row.add(value.path());
        row.add(change(value));
        row.add(value.before().orElse(""));
        row.add(value.after().orElse(""));
        return row;
    }

    private static String change(ValueChange value) {
        if (value.orderOnly()) {
            return REORDERED;
        }
        if (value.before().isEmpty()) {
            return ChangeKind.ADDED.toString();
        }
        return (value.after().isEmpty() ? ChangeKind.REMOVED : ChangeKind.CHANGED).toString();
    }
}
