package io.github.openupr.examples.cli;

import io.github.openupr.code.Position;
import io.github.openupr.examples.StateNames;
import io.github.openupr.io.report.Figures;
import java.util.Locale;

/** A summary as tables for people, 80 columns wide at most. */
final class SummaryText {

    private SummaryText() {}

    static String of(Summary summary) {
        TextTable table = new TextTable();
        table.title("Records")
                .row("Reviews", Figures.grouped(summary.reviews()))
                .row("Recommendations", Figures.grouped(summary.recommendations()))
                .row("Commendations", Figures.grouped(summary.commendations()))
                .row("Voluntary pledges", Figures.grouped(summary.pledges()));
        table.title("Positions of the States under review");
        long answered = 0;
        for (Position position : Position.values()) {
            answered += summary.withPosition(position);
            table.row(label(position), Figures.grouped(summary.withPosition(position)), share(summary, position));
        }
        long open = summary.recommendations() - answered;
        if (open > 0) {
            table.row("No position in the source", Figures.grouped(open), share(open, summary.recommendations()));
        }
        table.title("Recommendations by cycle");
        summary.cycles().forEach((cycle, count) -> table.row("Cycle " + cycle, Figures.grouped(count)));
        table.title("Most frequent themes of recommendations");
        summary.topThemes().forEach(place -> table.row(place.value().getLabel(), Figures.grouped(place.count())));
        table.title("Most active recommending States");
        summary.topRecommenders()
                .forEach(place -> table.row(StateNames.of(place.value()), Figures.grouped(place.count())));
        return table.toString();
    }

    static String label(Position position) {
        String code = position.toString();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }

    private static String share(Summary summary, Position position) {
        return share(summary.withPosition(position), summary.recommendations());
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "" : Figures.percent(100.0 * part / whole);
    }
}
