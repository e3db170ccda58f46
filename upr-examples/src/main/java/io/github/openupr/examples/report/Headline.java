package io.github.openupr.examples.report;

import io.github.openupr.analysis.Breakdown;
import io.github.openupr.analysis.Dimension;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.examples.ReviewLine;
import io.github.openupr.io.report.Figures;
import io.github.openupr.io.report.Place;
import io.github.openupr.model.NextReview;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/** The figures at the head of the page. Belongs to one thread. */
final class Headline {

    private final Scope scope;
    private final List<HeadFigure> figures = new ArrayList<>();

    private Headline(Scope scope) {
        this.scope = scope;
    }

    static List<HeadFigure> of(Scope scope) {
        Headline headline = new Headline(scope);
        headline.recommendations();
        headline.states();
        headline.otherRecords();
        headline.nextReview();
        return List.copyOf(headline.figures);
    }

    private void recommendations() {
        if (scope.review().isEmpty()) {
            add("Reviews", scope.reviews().size(), "");
        }
        long all = sum(ReviewSummary::recommendations);
        add("Recommendations", all, reported(CountedUnit.RECOMMENDATIONS));
        for (Stance stance : Stance.values()) {
            long count = sum(each -> each.by(Dimension.POSITION).count(stance.code()));
            if (count > 0) {
                OptionalDouble share = OptionalDouble.of((double) count / all);
                add(stance.label(), count, Figures.percent(share) + " of the recommendations" + others(stance));
            }
        }
    }

    /** The share of the same position in all other reviews of the data. */
    private String others(Stance stance) {
        return scope.summary().map(each -> each.by(Dimension.POSITION)).stream()
                .map(Breakdown::figures)
                .flatMap(List::stream)
                .filter(each -> !each.none() && each.code().equals(stance.code()))
                .filter(each -> each.othersShare().isPresent())
                .findFirst()
                .map(each -> "; " + Figures.percent(each.othersShare()) + " in all other reviews of the data")
                .orElse("");
    }

    private void states() {
        long recommending = scope.counted().stream()
                .map(each -> each.by(Dimension.RECOMMENDING_STATE).figures())
                .flatMap(List::stream)
                .filter(each -> !each.none() && each.count() > 0)
                .map(each -> each.code())
                .distinct()
                .count();
        String delegations = reported(CountedUnit.DELEGATIONS);
        if (recommending > 0) {
            add("Recommending States", recommending, delegations);
        } else {
            String none = "the data name none";
            figures.add(new HeadFigure(
                    "Recommending States", "–", delegations.isEmpty() ? none : none + "; " + delegations));
        }
    }

    private void otherRecords() {
        long commendations = sum(ReviewSummary::commendations);
        if (commendations > 0) {
            add("Commendations", commendations, "what States welcomed");
        }
        long pledges = sum(ReviewSummary::pledges);
        if (pledges > 0) {
            add("Voluntary pledges", pledges, "what the State promised by itself");
        }
    }

    private void nextReview() {
        scope.review()
                .flatMap(scope.data()::find)
                .ifPresent(review -> review.expectedNextReview()
                        .ifPresent(next -> figures.add(
                                new HeadFigure("Next review", String.valueOf(next.year()), ground(review, next)))));
    }

    private static String ground(Review review, NextReview next) {
        return review.getNextReviewYear().isPresent()
                ? "expected, as the data state"
                : "estimated: from " + next.earliest() + " to " + next.latest();
    }

    /** What sources report for the review, which the data may hold a part of only. */
    private String reported(CountedUnit unit) {
        return scope.review().flatMap(scope.data()::find).stream()
                .flatMap(review -> review.getReportedCounts().stream())
                .filter(each -> each.getWhat() == unit)
                .findFirst()
                .map(Headline::reported)
                .orElse("");
    }

    private static String reported(ReportedCount count) {
        String place = Place.of(count.getSource());
        String figure = ReviewLine.figure(count).replace("About", "about") + " " + Shown.words(count.getWhat())
                + " are reported";
        return Shown.text(place.isEmpty() ? figure : figure + " (" + place + ")");
    }

    private long sum(ToIntFunction<ReviewSummary> figure) {
        return scope.counted().stream().mapToLong(figure::applyAsInt).sum();
    }

    private void add(String label, long value, String note) {
        figures.add(new HeadFigure(label, Figures.grouped(value), note));
    }
}
