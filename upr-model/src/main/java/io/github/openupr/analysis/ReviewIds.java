package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which reviews a dataset has something of. */
final class ReviewIds {

    private static final int SHOWN = 5;

    private ReviewIds() {}

    static NavigableSet<ReviewId> of(UprDataset dataset) {
        return Stream.of(
                        dataset.getReviews().stream().map(Review::getId),
                        dataset.getRecommendations().stream().map(Recommendation::getReview),
                        dataset.getCommendations().stream().map(Commendation::getReview),
                        dataset.getPublications().stream()
                                .map(Publication::getReviews)
                                .flatMap(List::stream))
                .flatMap(reviews -> reviews)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** That a dataset has nothing of a review, with those that there are. */
    static IllegalArgumentException none(UprDataset dataset, ReviewId review) {
        return new IllegalArgumentException(
                "no review " + review + " in this dataset, which has " + shown(of(dataset), review));
    }

    /** Some of the States under review, for a message. */
    static String shownStates(Collection<ReviewId> reviews) {
        List<String> states = reviews.stream()
                .map(review -> review.state().toString())
                .distinct()
                .sorted()
                .toList();
        return states.isEmpty() ? "no review at all" : "reviews of " + some(states);
    }

    /** Some of them for a message, those of the State that was asked for first. */
    static String shown(Collection<ReviewId> reviews, ReviewId wanted) {
        if (reviews.isEmpty()) {
            return "none";
        }
        Comparator<ReviewId> nearest =
                Comparator.comparing(each -> !each.state().equals(wanted.state()));
        return some(reviews.stream()
                .sorted(nearest.thenComparing(Comparator.naturalOrder()))
                .map(ReviewId::toString)
                .toList());
    }

    private static String some(List<String> names) {
        int more = names.size() - SHOWN;
        return names.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
