package io.github.openupr.analysis;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.model.Recommendation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one review has, or all of a dataset, counted. Belongs to one thread. */
final class ReviewTally {

    private int recommendations;
    private int stateMentions;
    private int commendations;
    private int pledges;
    private final Map<Dimension, Map<Category, Integer>> counts = new EnumMap<>(Dimension.class);

    /** Counts a recommendation with its categories by dimension. */
    void add(Recommendation recommendation, Map<Dimension, List<Category>> categories) {
        recommendations++;
        int named =
                categories.getOrDefault(Dimension.RECOMMENDING_STATE, List.of()).size();
        int unresolved = recommendation.getUnresolvedStates().size();
        stateMentions += named + unresolved;
        categories.forEach((dimension, found) -> {
            found.forEach(category -> add(dimension, category, 1));
            int without = dimension.unit() == CountedUnit.STATE_MENTIONS ? unresolved : found.isEmpty() ? 1 : 0;
            Categories.none(dimension).ifPresent(none -> add(dimension, none, without));
        });
    }

    private void add(Dimension dimension, Category category, int number) {
        if (number > 0) {
            counts.computeIfAbsent(dimension, key -> new HashMap<>()).merge(category, number, Integer::sum);
        }
    }

    void addCommendation() {
        commendations++;
    }

    void addPledge() {
        pledges++;
    }

    int recommendations() {
        return recommendations;
    }

    int stateMentions() {
        return stateMentions;
    }

    int commendations() {
        return commendations;
    }

    int pledges() {
        return pledges;
    }

    /** Of how many the shares of a dimension are. */
    int base(Dimension dimension) {
        if (dimension == Dimension.ANSWER) {
            return of(dimension).values().stream().mapToInt(Integer::intValue).sum();
        }
        return dimension.unit() == CountedUnit.STATE_MENTIONS ? stateMentions : recommendations;
    }

    int count(Dimension dimension, Category category) {
        return of(dimension).getOrDefault(category, 0);
    }

    /** The categories of a dimension that occur. */
    Set<Category> categories(Dimension dimension) {
        return of(dimension).keySet();
    }

    private Map<Category, Integer> of(Dimension dimension) {
        return counts.getOrDefault(dimension, Map.of());
    }
}
