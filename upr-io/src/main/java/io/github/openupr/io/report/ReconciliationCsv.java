package io.github.openupr.io.report;

import io.github.openupr.analysis.Discrepancy;
import io.github.openupr.analysis.DiscrepancyKind;
import io.github.openupr.analysis.Reconciliation;
import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two sources of one review compared, as a table: one row for each discrepancy; what several records of a source have stands between bars. */
final class ReconciliationCsv {

    private static final List<String> HEADER = List.of(
            "review",
            "kinds",
            "state",
            "idA",
            "idB",
            "numberA",
            "numberB",
            "textA",
            "textB",
            "positionA",
            "positionB",
            "onlyWordsOfA",
            "onlyWordsOfB",
            "sourceA",
            "sourceB");

    private ReconciliationCsv() {}

    static String of(Reconciliation result) {
        return Table.of(HEADER, result.discrepancies(), each -> row(result, each));
    }

    private static List<String> row(Reconciliation result, Discrepancy each) {
        return List.of(
                result.review().toString(),
                each.kinds().stream().map(DiscrepancyKind::toString).collect(Collectors.joining(" ")),
                each.state().orElse(""),
                joined(each.a(), record -> record.getId().toString()),
                joined(each.b(), record -> record.getId().toString()),
                joined(each.a(), record -> record.getNumber().orElse("")),
                joined(each.b(), record -> record.getNumber().orElse("")),
                joined(each.a(), Recommendation::getText),
                joined(each.b(), Recommendation::getText),
                joined(each.a(), Answered::of),
                joined(each.b(), Answered::of),
                String.join(" ", each.onlyWordsOfA()),
                String.join(" ", each.onlyWordsOfB()),
                joined(each.a(), record -> Place.of(record.getSource())),
                joined(each.b(), record -> Place.of(record.getSource())));
    }

    /** In the order of the records, so that the cells of a row go together; blank where no record has the value. */
    private static String joined(List<Recommendation> records, Function<Recommendation, String> value) {
        List<String> values = records.stream().map(value).toList();
        return values.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", values);
    }
}
