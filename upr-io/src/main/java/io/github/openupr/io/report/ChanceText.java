package io.github.openupr.io.report;

import io.github.openupr.analysis.CoverageBreakdown;
import io.github.openupr.analysis.CoverageOfValue;
import io.github.openupr.analysis.Dimension;
import io.github.openupr.analysis.PublicationCoverage;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What a publication mentions by theme, group, region and action, and how unlikely that is by chance, for people. */
final class ChanceText {

    private static final int INDENT = 2;
    private static final int SHOWN = 6;
    private static final int LABEL_WIDTH = 43;
    private static final int FIGURE_WIDTH = 9;

    private ChanceText() {}

    /** The figures of a publication; nothing for one that mentions no recommendation or all: each share would be the same. */
    static void add(PublicationCoverage told, Lines lines) {
        CoverageWords.mix(told).ifPresent(mix -> lines.wrap("  " + mix, 2 * INDENT));
        if (!hasTable(told)) {
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

    private static boolean hasTable(PublicationCoverage told) {
        int mentioned = told.mentionedRecommendations().size();
        return mentioned > 0 && mentioned < told.recommendations();
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
                CoverageWords.adjusted(value.chance(), tests));
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

    /** What the figures of these publications mean, and what they do not; nothing where none has any. */
    static void explain(List<PublicationCoverage> publications, Lines lines) {
        if (publications.stream().anyMatch(each -> hasTable(each) && each.tests() > 0)) {
            lines.add("");
            lines.wrap(CoverageWords.CHANCE, 0);
        } else if (publications.stream().anyMatch(each -> each.kindChance().isPresent())) {
            lines.add("");
            lines.wrap(CoverageWords.CHOICE, 0);
        }
    }
}
