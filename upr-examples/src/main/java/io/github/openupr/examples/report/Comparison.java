package io.github.openupr.examples.report;

import io.github.openupr.analysis.Breakdown;
import io.github.openupr.analysis.Dimension;
import io.github.openupr.analysis.Figure;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.io.report.Figures;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A review by one dimension, beside all other reviews of the data.
 *
 * @param title by what
 * @param unit what is counted
 * @param lines the categories that the review has
 */
record Comparison(String title, String unit, List<Line> lines) {

    /** By every dimension of which the data have anything. */
    static List<Comparison> of(ReviewSummary summary) {
        return summary.breakdowns().stream()
                .filter(Breakdown::coded)
                .map(Comparison::of)
                .toList();
    }

    private static Comparison of(Breakdown breakdown) {
        return new Comparison(
                title(breakdown.dimension()),
                Shown.words(breakdown.dimension().unit()),
                breakdown.figures().stream()
                        .filter(each -> each.count() > 0)
                        .map(Comparison::line)
                        .toList());
    }

    private static String title(Dimension dimension) {
        return switch (dimension) {
            case POSITION -> "Position";
            case ANSWER -> "Position, of the answered ones";
            case THEME -> "Theme";
            case AFFECTED_PERSONS -> "Group of persons";
            case SDG -> "Sustainable Development Goal";
            case TREATY -> "Treaty, as the source codes it";
            case TREATY_NAMED -> "Treaty that the text names";
            case REGIONAL_GROUP -> "Regional group";
            case RECOMMENDING_STATE -> "Recommending State";
            case ACTION_CATEGORY -> "Category of action";
        };
    }

    private static Line line(Figure figure) {
        return new Line(
                figure.none() ? "None in the data" : Shown.text(figure.label()),
                Figures.grouped(figure.count()),
                percent(figure.share()),
                percent(figure.othersShare()));
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Figures.percent(share) : "–";
    }

    /**
     * A category.
     *
     * @param label its name
     * @param count how many of the review
     * @param share which share that is
     * @param others which share it is in all other reviews of the data
     */
    record Line(String label, String count, String share, String others) {}
}
