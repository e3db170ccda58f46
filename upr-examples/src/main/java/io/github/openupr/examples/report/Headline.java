package io.github.openupr.examples.report;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.examples.Numbers;
import io.github.openupr.examples.ReviewLine;
import io.github.openupr.io.report.Place;
import io.github.openupr.model.NextReview;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The figures at the head of the page. */
final class Headline {

    private final Scope scope;
    private final List<Figure> figures = new ArrayList<>();

    private Headline(Scope scope) {
        this.scope = scope;
    }

    static List<Figure> of(Scope scope) {
        Headline headline = new Headline(scope);
        headline.recommendations();
        headline.states();
        headline.commendations();
        headline.nextReview();
        return List.copyOf(headline.figures);
    }

    private void recommendations() {
        List<Recommendation> counted = scope.counted();
        if (scope.review().isEmpty()) {
            add("Reviews", scope.reviews().size(), "");
        }
        add("Recommendations", counted.size(), reported(CountedUnit.RECOMMENDATIONS));
        for (Stance stance : Stance.values()) {
            long count =
                    counted.stream().filter(each -> Stance.of(each) == stance).count();
            if (count > 0) {
                add(stance.label(), count, share(count, counted.size()));
            }
        }
    }

    private void states() {
        long recommending = scope.counted().stream()
                .map(Recommendation::getRecommendingStates)
                .flatMap(Collection::stream)
                .distinct()
                .count();
        String delegations = reported(CountedUnit.DELEGATIONS);
        if (recommending > 0) {
            add("Recommending States", recommending, delegations);
        } else {
            String none = "the data name none";
            figures.add(
                    new Figure("Recommending States", "–", delegations.isEmpty() ? none : none + "; " + delegations));
        }
    }

    private void commendations() {
        long commendations = scope.commendations().size();
        if (commendations > 0) {
            add("Commendations", commendations, "what States welcomed");
        }
    }

    private void nextReview() {
        scope.review()
                .flatMap(scope.data()::find)
                .ifPresent(review -> review.expectedNextReview()
                        .ifPresent(next -> figures.add(
                                new Figure("Next review", String.valueOf(next.year()), ground(review, next)))));
    }

    private static String ground(Review review, NextReview next) {
        return review.getNextReviewYear().isPresent()
                ? "expected, as the data state"
                : "estimated: from " + next.earliest() + " to " + next.latest();
    }

    private static String share(long part, long whole) {
        String percent = Shown.percent(part, whole);
        return percent.isEmpty() ? "" : percent + " of the recommendations";
    }

    /** What sources report for the review, which the data may hold a part of only. */
    private String reported(CountedUnit unit) {
        Optional<ReportedCount> count = scope.review()
                .flatMap(scope.data()::find)
                .flatMap(review -> review.getReportedCounts().stream()
                        .filter(each -> each.getWhat() == unit)
                        .findFirst());
        return count.map(each -> reported(each, Place.of(each.getSource()))).orElse("");
    }

    private static String reported(ReportedCount count, String place) {
        String figure = ReviewLine.figure(count).replace("About", "about") + " " + Shown.words(count.getWhat())
                + " are reported";
        return Shown.text(place.isEmpty() ? figure : figure + " (" + place + ")");
    }

    private void add(String label, long value, String note) {
        figures.add(new Figure(label, Numbers.of(value), note));
    }
}
