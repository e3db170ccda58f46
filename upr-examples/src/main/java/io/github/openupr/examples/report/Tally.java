package io.github.openupr.examples.report;

import io.github.openupr.io.report.Figures;
import io.github.openupr.model.Recommendation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts recommendations by what they share and by position. Belongs to one thread. */
final class Tally {

    private final Map<String, long[]> counts = new TreeMap<>();
    private final long[] sums = new long[Stance.values().length];

    /** Counts a recommendation under a label. */
    void add(String label, Recommendation recommendation) {
        int stance = Stance.of(recommendation).ordinal();
        counts.computeIfAbsent(label, each -> new long[sums.length])[stance]++;
        sums[stance]++;
    }

    /** The counts as bars, the greatest first; positions that nothing has are left out. */
    Chart chart(String id, String title, String note, String category, int shown) {
        List<Stance> stances = Arrays.stream(Stance.values())
                .filter(each -> sums[each.ordinal()] > 0)
                .toList();
        List<Chart.Bar> bars = new ArrayList<>();
        counts.forEach((label, values) -> bars.add(new Chart.Bar(
                label,
                stances.stream().map(each -> (double) values[each.ordinal()]).toList(),
                Arrays.stream(values).sum())));
        bars.sort(Comparator.comparingDouble(Chart.Bar::total).reversed());
        int inChart = Math.min(shown, bars.size());
        String more = bars.size() > inChart
                ? " The chart shows " + Figures.grouped(inChart) + " of " + Figures.grouped(bars.size())
                        + "; the table below it has all."
                : "";
        return new Chart(
                id,
                title,
                note + more,
                category,
                "",
                true,
                stances.stream()
                        .map(each -> new Chart.Series(each.label(), each.colour()))
                        .toList(),
                bars,
                inChart);
    }
}
