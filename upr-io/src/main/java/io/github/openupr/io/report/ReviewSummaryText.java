package io.github.openupr.io.report;

import io.github.openupr.analysis.Breakdown;
import io.github.openupr.analysis.Dimension;
import io.github.openupr.analysis.EarlierReview;
import io.github.openupr.analysis.Figure;
import io.github.openupr.analysis.OtherReviews;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.States;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** A review in figures, for people. Belongs to one thread. */
final class ReviewSummaryText {

    private static final int INDENT = 2;
    private static final int LABEL_WIDTH = 41;
    private static final int FIGURE_WIDTH = 9;
    private static final int SHOWN = 10;

    /** Those that may have any number of categories. */
    private static final Set<Dimension> OPEN = EnumSet.of(
            Dimension.THEME,
            Dimension.AFFECTED_PERSONS,
            Dimension.TREATY,
            Dimension.TREATY_NAMED,
            Dimension.RECOMMENDING_STATE);

    /** Those that people know by their codes. */
    private static final Set<Dimension> BY_CODE =
            EnumSet.of(Dimension.SDG, Dimension.TREATY, Dimension.TREATY_NAMED, Dimension.ACTION_CATEGORY);

    private final Lines lines = new Lines();

    ReviewSummaryText(ReviewSummary summary) {
        lines.add("THE REVIEW " + summary.review() + " in figures: " + name(summary.review()));
        lines.wrap(
                "  This dataset has " + Figures.number(summary.recommendations(), "recommendation") + " of it with "
                        + Figures.number(summary.stateMentions(), "State mention") + ", "
                        + Figures.number(summary.commendations(), "commendation") + ", "
                        + Figures.number(summary.pledges(), "voluntary pledge") + ".",
                INDENT);
        if (summary.recommendations() > 0) {
            lines.wrap(
                    summary.others()
                            .map(ReviewSummaryText::compared)
                            .orElse("  It has recommendations of no other review to compare with."),
                    INDENT);
            if (summary.others().isPresent()) {
                lines.add("  points: the share less that of the others, in percentage points");
            }
            summary.breakdowns().forEach(this::breakdown);
        }
        if (!summary.earlierReviews().isEmpty()) {
            lines.add("");
            lines.add("Earlier reviews of the State in this dataset");
            summary.earlierReviews().forEach(this::earlier);
        }
    }

    private static String name(ReviewId review) {
        return States.find(review.state())
                        .map(each -> each.name())
                        .orElse(review.state().code()) + ", cycle " + review.cycle();
    }

    private static String compared(OtherReviews others) {
        return "  Compared with all other reviews that it has recommendations of: "
                + Figures.number(others.reviews(), "review") + ", "
                + Figures.number(others.recommendations(), "recommendation") + ", "
                + Figures.number(others.stateMentions(), "State mention") + ".";
    }

    private void breakdown(Breakdown breakdown) {
        lines.add("");
        if (!breakdown.coded()) {
            lines.add(title(breakdown));
            lines.add("  none");
            return;
        }
        boolean compared = breakdown.othersBase().isPresent();
        lines.add(FigureLine.of(
                title(breakdown),
                LABEL_WIDTH + FIGURE_WIDTH,
                FIGURE_WIDTH,
                "share",
                compared ? "others" : "",
                compared ? "points" : ""));
        int limit = OPEN.contains(breakdown.dimension())
                ? SHOWN
                : breakdown.figures().size();
        int shown = 0;
        int more = 0;
        for (Figure each : breakdown.figures()) {
            if (each.none() ? each.count() > 0 : shown < limit) {
                figure(breakdown.dimension(), each);
                shown++;
            } else if (each.count() > 0) {
                more++;
            }
        }
        if (more > 0) {
            lines.add("  and " + Figures.grouped(more) + " more");
        }
    }

    private static String title(Breakdown breakdown) {
        String base = Figures.number(
                breakdown.base(),
                breakdown.dimension().unit() == CountedUnit.STATE_MENTIONS ? "State mention" : "recommendation");
        return switch (breakdown.dimension()) {
            case POSITION -> "Positions: all " + base;
            case ANSWER -> "Positions: " + base + " answered";
            case THEME -> "Themes: " + base;
            case AFFECTED_PERSONS -> "Groups of persons: " + base;
            case SDG -> "Goals with their targets: " + base;
            case TREATY -> "Treaties coded: " + base;
            case TREATY_NAMED -> "Treaties named (inferred): " + base;
            case REGIONAL_GROUP -> "Regional groups: " + base;
            case RECOMMENDING_STATE -> "Recommending States: " + base;
            case ACTION_CATEGORY -> "Action asked for: " + base;
        };
    }

    private void figure(Dimension dimension, Figure figure) {
        String label =
                BY_CODE.contains(dimension) && !figure.none() ? figure.code() + ": " + figure.label() : figure.label();
        lines.add(FigureLine.of(
                "  " + label,
                LABEL_WIDTH,
                FIGURE_WIDTH,
                Figures.grouped(figure.count()),
                Figures.percent(figure.share()),
                Figures.percent(figure.othersShare()),
                points(figure.difference())));
    }

    /** In percentage points, with its sign. */
    private static String points(OptionalDouble difference) {
        if (difference.isEmpty()) {
            return "";
        }
        long tenths = Math.round(1000 * difference.getAsDouble());
        return tenths == 0 ? "0.0" : String.format(Locale.ROOT, "%+.1f", tenths / 10.0);
    }

    private void earlier(EarlierReview earlier) {
        List<String> parts = new ArrayList<>();
        for (Figure each : earlier.positions().figures()) {
            if (each.count() > 0) {
                parts.add(Figures.grouped(each.count()) + " "
                        + (each.none() ? "without a position" : each.code())
                        + " (" + Figures.percent(each.share()) + ")");
            }
        }
        lines.wrap(
                "  " + earlier.review() + ": " + Figures.number(earlier.recommendations(), "recommendation")
                        + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)),
                2 * INDENT);
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
