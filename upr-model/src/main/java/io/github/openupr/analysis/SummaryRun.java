package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Counts the reviews of a dataset in one pass, and sums each up. Belongs to one thread. */
final class SummaryRun {

    private final Categories categories = new Categories();
    private final NavigableMap<ReviewId, ReviewTally> reviews = new TreeMap<>();
    private final ReviewTally all = new ReviewTally();
    private int reviewsWithRecommendations;

    SummaryRun(UprDataset dataset) {
        dataset.getReviews().forEach(each -> tally(each.getId()));
        dataset.getRecommendations().forEach(this::add);
        dataset.getCommendations().forEach(each -> tally(each.getReview()).addCommendation());
        dataset.getPledges().forEach(each -> tally(each.getReview()).addPledge());
        reviewsWithRecommendations = (int) reviews.values().stream()
                .filter(each -> each.recommendations() > 0)
                .count();
    }

    private ReviewTally tally(ReviewId review) {
        return reviews.computeIfAbsent(review, key -> new ReviewTally());
    }

    private void add(Recommendation recommendation) {
        Map<Dimension, List<Category>> found = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            found.put(dimension, categories.of(dimension, recommendation));
        }
        tally(recommendation.getReview()).add(recommendation, found);
        all.add(recommendation, found);
    }

    /** The reviews of which the dataset has something. */
    NavigableSet<ReviewId> reviews() {
        return reviews.navigableKeySet();
    }

    List<ReviewSummary> summaries() {
        return reviews.keySet().stream().map(this::summary).toList();
    }

    /** Sums up one of {@link #reviews}. */
    ReviewSummary summary(ReviewId review) {
        ReviewTally own = tally(review);
        int others = reviewsWithRecommendations - (own.recommendations() > 0 ? 1 : 0);
        Optional<ReviewTally> compared = others == 0 ? Optional.empty() : Optional.of(all);
        return new ReviewSummary(
                review,
                own.recommendations(),
                own.stateMentions(),
                own.commendations(),
                own.pledges(),
                compared.map(each -> new OtherReviews(
                        others,
                        each.recommendations() - own.recommendations(),
                        each.stateMentions() - own.stateMentions())),
                Arrays.stream(Dimension.values())
                        .map(dimension -> breakdown(dimension, own, compared))
                        .toList(),
                reviews.headMap(review).entrySet().stream()
                        .filter(each -> each.getKey().state().equals(review.state()))
                        .map(each -> earlier(each.getKey(), each.getValue()))
                        .toList());
    }

    private EarlierReview earlier(ReviewId review, ReviewTally tally) {
        return new EarlierReview(
                review,
                tally.recommendations(),
                tally.stateMentions(),
                breakdown(Dimension.POSITION, tally, Optional.empty()));
    }

    private Breakdown breakdown(Dimension dimension, ReviewTally own, Optional<ReviewTally> compared) {
        List<Category> order = new ArrayList<>(categories.fixed(dimension));
        Optional<Category> none = Categories.none(dimension);
        Set<Category> placed = new HashSet<>(order);
        none.ifPresent(placed::add);
        own.categories(dimension).stream()
                .filter(each -> !placed.contains(each))
                .sorted(Comparator.comparing((Category each) -> -own.count(dimension, each))
                        .thenComparing(Category::label)
                        .thenComparing(Category::code))
                .forEach(order::add);
        none.ifPresent(order::add);
        int base = own.base(dimension);
        int othersBase = compared.map(each -> each.base(dimension) - base).orElse(0);
        return new Breakdown(
                dimension,
                base,
                compared.isPresent() ? OptionalInt.of(othersBase) : OptionalInt.empty(),
                order.stream()
                        .map(each -> {
                            int count = own.count(dimension, each);
                            int others = compared.map(tally -> tally.count(dimension, each) - count)
                                    .orElse(0);
                            return new Figure(
                                    each.code(),
                                    each.label(),
                                    count,
                                    share(count, base),
                                    compared.isPresent() ? OptionalInt.of(others) : OptionalInt.empty(),
                                    share(others, othersBase));
                        })
                        .toList());
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
