package io.github.openupr.io.report;

import io.github.openupr.analysis.Chance;
import io.github.openupr.analysis.CoverageBreakdown;
import io.github.openupr.analysis.CoverageOfValue;
import io.github.openupr.analysis.Dimension;
import io.github.openupr.analysis.PublicationCoverage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What a publication mentions by theme, group, region and action, and how unlikely that is by chance, for people. */
final class ChanceText {

    private static final int INDENT = 2;
    private static final int SHOWN = 6;
    private static final int LABEL_WIDTH = 43;
    private static final int FIGURE_WIDTH = 9;
    /** Below, more digits would tell nobody more. */
    private static final double SMALLEST = 0.0001;

    private ChanceText() {}

    /** The figures of a publication; nothing for one that mentions no recommendation or all: each share would be the same. */
    static void add(PublicationCoverage told, Lines lines) {
        told.kindChance().ifPresent(chance -> kind(told, chance, lines));
        int mentioned = told.mentionedRecommendations().size();
        if (mentioned == 0 || mentioned == told.recommendations()) {
            return;
        }
        told.breakdowns().stream()
                .filter(each -> each.coded() > 0)
                .forEach(each -> breakdown(each, told.tests(), lines));
        String uncoded = told.breakdowns().stream()
                .filter(each -> each.coded() == 0)
                .map(each -> title(each.dimension()))
                .collect(Collectors.joining(", "));
        if (!uncoded.isEmpty()) {
            lines.wrap("  not coded in this dataset: " + uncoded, 2 * INDENT);
        }
    }

    private static void kind(PublicationCoverage told, Chance chance, Lines lines) {
        int recommendations = told.mentionedRecommendations().size();
        int all = recommendations + told.mentionedCommendations().size();
        boolean few = chance.atMost() <= chance.atLeast();
        lines.wrap(
                "  if " + (all == 1 ? "this one" : "these " + Figures.grouped(all)) + " were drawn by chance from all "
                        + Figures.grouped(told.recommendations() + told.commendations()) + ", "
                        + Figures.number(recommendations, "recommendation")
                        + edge(recommendations, few) + " would come up with a probability of "
                        + probability(few ? chance.atMost() : chance.atLeast()),
                2 * INDENT);
    }

    private static String edge(int number, boolean few) {
        return few ? (number == 0 ? "" : " or fewer") : " or more";
    }

    private static void breakdown(CoverageBreakdown breakdown, int tests, Lines lines) {
        lines.add(FigureLine.of(
                "  " + title(breakdown.dimension())
                        + (breakdown.uncoded() > 0 ? " (" + Figures.grouped(breakdown.uncoded()) + " have none)" : ""),
                LABEL_WIDTH,
                FIGURE_WIDTH,
                "mentions",
                "of",
                "share",
                "chance"));
        List<CoverageOfValue> values = breakdown.values();
        values.stream().limit(SHOWN).forEach(each -> lines.add(line(each, tests)));
        if (values.size() > SHOWN) {
            lines.add("    and " + Figures.grouped(values.size() - SHOWN) + " more");
        }
    }

    private static String line(CoverageOfValue value, int tests) {
        return FigureLine.of(
                "    " + value.label(),
                LABEL_WIDTH,
                FIGURE_WIDTH,
                Figures.grouped(value.mentioned()),
                Figures.grouped(value.recommendations()),
                Figures.percent(OptionalDouble.of(value.share())),
                adjusted(value.chance(), tests));
    }

    private static String adjusted(Optional<Chance> chance, int tests) {
        return chance.map(each -> probability(each.adjusted(tests))).orElse("-");
    }

    private static String title(Dimension dimension) {
        return switch (dimension) {
            case THEME -> "themes";
            case AFFECTED_PERSONS -> "groups of persons";
            case REGIONAL_GROUP -> "regional groups";
            case ACTION_CATEGORY -> "categories of action";
            default -> dimension.toString().replace('_', ' ');
        };
    }

    private static String probability(double value) {
        return value < SMALLEST ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", value);
    }

    /** What the figures mean, and what they do not. */
    static void explain(Lines lines) {
        lines.wrap(
                "Chance: how often a draw of as many recommendations, all equally likely, would come out so uneven for a"
                        + " value, either way; multiplied by how many values of the publication were looked at, so that"
                        + " a figure under 0.05 is rare among all of them. Publications choose, they do not draw: a low"
                        + " figure shows a choice, and not why it was made. \"-\" where chance has no say.",
                0);
    }
}
