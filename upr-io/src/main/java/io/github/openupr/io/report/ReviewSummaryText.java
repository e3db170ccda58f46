package io.github.openupr.io.report;

import io.github.openupr.analysis.Breakdown;
import io.github.openupr.analysis.EarlierReview;
import io.github.openupr.analysis.Figure;
import io.github.openupr.analysis.OtherReviews;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.States;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A review in figures, for people. Belongs to one thread. */
final class ReviewSummaryText {

    private static final int INDENT = 2;
    private static final int LABEL_WIDTH = 41;
    private static final int FIGURE_WIDTH = 9;
    private static final int SHOWN = 10;

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
        if (!breakdown.coded()) {
            lines.add("");
            lines.add(title(breakdown));
            lines.add("  none in this dataset");
            return;
        }
        lines.add("");
        boolean compared = breakdown.othersBase().isPresent();
        row(title(breakdown), "", "share", compared ? "others" : "", compared ? "more" : "");
        List<Figure> figures = breakdown.figures().stream()
                .filter(each -> each.count() > 0 || !each.none())
                .toList();
        int shown = 0;
        int left = 0;
        for (Figure each : figures) {
            if (each.none() || shown < SHOWN) {
                figure(each);
                shown++;
            } else if (each.count() > 0) {
                left++;
            }
        }
        if (left > 0) {
            lines.add("  and " + Figures.grouped(left) + " more");
        }
    }

    private static String title(Breakdown breakdown) {
        String what = breakdown.dimension().unit() == CountedUnit.STATE_MENTIONS ? "State mention" : "recommendation";
        String base = Figures.number(breakdown.base(), what);
        return switch (breakdown.dimension()) {
            case POSITION -> "Positions, of all " + base;
            case ANSWER -> "Positions, of " + base + " answered";
            case THEME -> "Themes, of " + base;
            case AFFECTED_PERSONS -> "Groups of persons, of " + base;
            case SDG -> "Goals (with their targets), of " + base;
            case TREATY -> "Treaties coded, of " + base;
            case TREATY_NAMED -> "Treaties named in the text, of " + base;
            case REGIONAL_GROUP -> "Regional groups, of " + base;
            case RECOMMENDING_STATE -> "Recommending States, of " + base;
            case ACTION_CATEGORY -> "Action asked for, of " + base;
        };
    }

    private void figure(Figure figure) {
        row(
                "  " + figure.label(),
                Figures.grouped(figure.count()),
                Figures.percent(figure.share()),
                Figures.percent(figure.othersShare()),
                difference(figure.difference()));
    }

    private void row(String label, String... figures) {
        lines.add(FigureLine.of(label, LABEL_WIDTH, FIGURE_WIDTH, figures));
    }

    /** In percentage points, with its sign. */
    private static String difference(OptionalDouble difference) {
        return difference.isPresent() ? String.format(Locale.ROOT, "%+.1f", 100 * difference.getAsDouble()) : "";
    }

    private void earlier(EarlierReview earlier) {
        Breakdown positions = earlier.positions();
        lines.wrap(
                "  " + earlier.review() + ": " + Figures.number(earlier.recommendations(), "recommendation") + ", "
                        + Figures.grouped(positions.count(Position.SUPPORTED.toString())) + " supported, "
                        + Figures.grouped(positions.count(Position.NOTED.toString())) + " noted, "
                        + Figures.grouped(positions.count(Position.PENDING.toString())) + " pending, "
                        + Figures.grouped(positions.count(Position.UNCLEAR.toString())) + " unclear, "
                        + Figures.grouped(positions.count("")) + " without a position",
                2 * INDENT);
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
