package io.github.openupr.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.openupr.code.Position;
import io.github.openupr.code.StateCode;
import io.github.openupr.examples.StateNames;
import io.github.openupr.io.report.SpreadsheetCell;
import io.github.openupr.model.Term;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** A summary as CSV for spreadsheets: {@code section,key,label,count}, one figure a line. */
final class SummaryCsv {

    private SummaryCsv() {}

    static String of(Summary summary) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("section", "key", "label", "count");
            row(csv, "records", "reviews", "Reviews", summary.reviews());
            row(csv, "records", "recommendations", "Recommendations", summary.recommendations());
            row(csv, "records", "commendations", "Commendations", summary.commendations());
            row(csv, "records", "pledges", "Voluntary pledges", summary.pledges());
            for (Position position : Position.values()) {
                row(csv, "positions", position.toString(), SummaryText.label(position), summary.withPosition(position));
            }
            for (Map.Entry<Integer, Long> cycle : summary.cycles().entrySet()) {
                row(csv, "cycles", cycle.getKey().toString(), "Cycle " + cycle.getKey(), cycle.getValue());
            }
            for (Ranking.Place<Term> place : summary.topThemes()) {
                Term theme = place.value();
                row(
                        csv,
                        "topThemes",
                        theme.getScheme() + ":" + theme.getCode().orElse(""),
                        theme.getLabel(),
                        place.count());
            }
            for (Ranking.Place<StateCode> place : summary.topRecommenders()) {
                row(csv, "topRecommenders", place.value().code(), StateNames.of(place.value()), place.count());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be written", e);
        }
        return text.toString();
    }

    private static void row(CsvWriter csv, String section, String key, String label, long count) {
        csv.writeRecord(section, SpreadsheetCell.of(key), SpreadsheetCell.of(label), Long.toString(count));
    }
}
