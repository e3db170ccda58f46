package io.github.openupr.examples.report;

import io.github.openupr.analysis.Dimension;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.code.ReviewId;
import io.github.openupr.examples.ReviewLine;
import io.github.openupr.examples.StateNames;
import io.github.openupr.io.report.Figures;
import java.util.Optional;

/**
 * A review as a row of the table of reviews.
 *
 * @param id its id
 * @param about State, cycle, session and day
 * @param recommendations how many recommendations the data have of it
 * @param supported how many of them are supported
 * @param noted how many of them are noted
 * @param share which share of the answered ones is supported; may be empty
 * @param current whether the page is about it
 */
record ReviewRow(
        String id, String about, int recommendations, int supported, int noted, String share, boolean current) {

    static ReviewRow of(Scope scope, ReviewId review) {
        Optional<ReviewSummary> summary = scope.summary(review);
        return new ReviewRow(
                review.toString(),
                about(scope, review),
                summary.map(ReviewSummary::recommendations).orElse(0),
                count(summary, Stance.SUPPORTED),
                count(summary, Stance.NOTED),
                summary.map(ReviewRow::supportedShare).orElse(""),
                scope.review().equals(Optional.of(review)));
    }

    private static String supportedShare(ReviewSummary summary) {
        return summary.by(Dimension.ANSWER).figures().stream()
                .filter(each -> each.code().equals(Stance.SUPPORTED.code()))
                .map(each -> Figures.percent(each.share()))
                .findFirst()
                .orElse("");
    }

    private static int count(Optional<ReviewSummary> summary, Stance stance) {
        return summary.map(each -> each.by(Dimension.POSITION).count(stance.code()))
                .orElse(0);
    }

    /** A review that the data lack is known by its id. */
    static String about(Scope scope, ReviewId review) {
        return scope.data()
                .find(review)
                .map(ReviewLine::of)
                .orElseGet(() -> StateNames.of(review.state()) + ", cycle " + review.cycle());
    }
}
