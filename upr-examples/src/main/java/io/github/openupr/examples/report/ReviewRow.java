package io.github.openupr.examples.report;

import io.github.openupr.code.ReviewId;
import io.github.openupr.examples.ReviewLine;
import io.github.openupr.examples.StateNames;
import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.Optional;

/**
 * A review as a row of the table of reviews.
 *
 * @param id its id
 * @param about State, cycle, session and day
 * @param recommendations how many recommendations the data have of it
 * @param supported how many of them are supported
 * @param share which share that is
 * @param current whether the page is about it
 */
record ReviewRow(String id, String about, long recommendations, long supported, String share, boolean current) {

    static ReviewRow of(Scope scope, ReviewId review) {
        List<Recommendation> recommendations = scope.data().recommendationsOf(review);
        long supported = recommendations.stream()
                .filter(each -> Stance.of(each) == Stance.SUPPORTED)
                .count();
        long withPosition = recommendations.stream()
                .filter(each -> Stance.of(each) != Stance.NONE)
                .count();
        return new ReviewRow(
                review.toString(),
                about(scope, review),
                recommendations.size(),
                supported,
                Shown.percent(supported, withPosition),
                scope.review().equals(Optional.of(review)));
    }

    /** A review that the data lack is known by its id. */
    static String about(Scope scope, ReviewId review) {
        return scope.data()
                .find(review)
                .map(ReviewLine::of)
                .orElseGet(() -> StateNames.of(review.state()) + ", cycle " + review.cycle());
    }
}
