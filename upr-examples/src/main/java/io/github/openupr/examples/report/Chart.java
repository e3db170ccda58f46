package io.github.openupr.examples.report;

import java.util.List;

/**
 * Bars for a chart and for the table with the same figures.
 *
 * @param id what the script and links know it by
 * @param title what it shows
 * @param note what is counted, in a sentence
 * @param category what each bar is
 * @param unit what stands behind a value, such as a per cent sign; empty for counts
 * @param stacked whether the values of a bar are parts of one whole
 * @param series what the values of each bar are
 * @param bars the bars, the first ones of which the chart shows
 * @param shown how many the chart shows
 */
record Chart(
        String id,
        String title,
        String note,
        String category,
        String unit,
        boolean stacked,
        List<Series> series,
        List<Bar> bars,
        int shown) {

    Chart {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    boolean isEmpty() {
        return bars.isEmpty();
    }

    /** How many bars only the table has. */
    int onlyInTable() {
        return bars.size() - shown;
    }

    /**
     * What one value of each bar is.
     *
     * @param name for people
     * @param colour the name of its colour in the style sheet
     */
    record Series(String name, String colour) {}

    /**
     * One bar.
     *
     * @param label what it is about
     * @param values a value for each series
     * @param total the whole: the sum of counts
     */
    record Bar(String label, List<Double> values, double total) {
        Bar {
            values = List.copyOf(values);
        }
    }
}
