package io.github.openupr.examples.report;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DatasetIndex;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page is about: one review with the other reviews of its State, or all reviews.
 *
 * @param data the data
 * @param review the review; empty for all of them
 * @param reviews the reviews of the page: those of the State, or all
 */
record Scope(DatasetIndex data, Optional<ReviewId> review, NavigableSet<ReviewId> reviews) {

    /** The newest review where the data are of one State, else all. Throws {@link IllegalArgumentException} where there is nothing to show. */
    static Scope of(DatasetIndex data) {
        NavigableSet<ReviewId> all = reviews(data.dataset());
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no review, recommendation or commendation in it");
        }
        List<StateCode> states = all.stream().map(ReviewId::state).distinct().toList();
        return states.size() == 1 ? of(data, newest(data, all)) : new Scope(data, Optional.empty(), all);
    }

    /** This review. Throws {@link IllegalArgumentException} where the data have nothing of it. */
    static Scope of(DatasetIndex data, ReviewId review) {
        return new Scope(
                data,
                Optional.of(review),
                reviews(data.dataset()).stream()
                        .filter(each -> each.state().equals(review.state()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The newest one that has anything to show: a review yet to come may be listed. */
    private static ReviewId newest(DatasetIndex data, NavigableSet<ReviewId> reviews) {
        return reviews.descendingSet().stream()
                .filter(each -> !data.recommendationsOf(each).isEmpty()
                        || !data.commendationsOf(each).isEmpty())
                .findFirst()
                .orElseGet(reviews::last);
    }

    private static NavigableSet<ReviewId> reviews(UprDataset dataset) {
        return Stream.of(
                        dataset.getReviews().stream().map(Review::getId),
                        dataset.getRecommendations().stream().map(Recommendation::getReview),
                        dataset.getCommendations().stream().map(Commendation::getReview),
                        dataset.getPublications().stream()
                                .map(Publication::getReviews)
                                .flatMap(List::stream))
                .flatMap(ids -> ids)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The recommendations that the figures count. */
    List<Recommendation> counted() {
        return review.map(data::recommendationsOf).orElse(data.dataset().getRecommendations());
    }

    /** The recommendations that the table holds: also those of the State's other reviews. */
    List<Recommendation> listed() {
        return review.map(each -> data.recommendationsTo(each.state()))
                .orElse(data.dataset().getRecommendations());
    }

    /** The commendations of the page. */
    List<Commendation> commendations() {
        return review.map(data::commendationsOf).orElse(data.dataset().getCommendations());
    }

    /** The reviews of the page that a look at coverage is worth for: those that a publication names. */
    List<ReviewId> toldOf() {
        return Stream.concat(review.stream(), review.isPresent() ? Stream.empty() : reviews.stream())
                .filter(each -> !data.publicationsAbout(each).isEmpty())
                .toList();
    }
}
