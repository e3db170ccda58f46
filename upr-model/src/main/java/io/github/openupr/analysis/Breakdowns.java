package io.github.openupr.analysis;

import io.github.openupr.model.Recommendation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The values of the recommendations of one review, to count which of them a publication mentions. Not changed once made. */
final class Breakdowns {

    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.THEME, Dimension.AFFECTED_PERSONS, Dimension.REGIONAL_GROUP, Dimension.ACTION_CATEGORY);

    private static final Comparator<Value> ORDER = Comparator.comparingInt((Value value) -> value.places.size())
            .reversed()
            .thenComparing(value -> value.category.code());

    private final List<Recommendation> recommendations;
    private final List<Divided> divided;

    /** A category and the places of the recommendations that fall into it. */
    private record Value(Category category, List<Integer> places) {}

    private record Divided(Dimension dimension, BitSet coded, List<Value> values) {}

    Breakdowns(List<Recommendation> recommendations) {
        this.recommendations = recommendations;
        Categories categories = new Categories();
        this.divided =
                DIMENSIONS.stream().map(each -> divided(each, categories)).toList();
    }

    private Divided divided(Dimension dimension, Categories categories) {
        BitSet coded = new BitSet(recommendations.size());
        Map<Category, Value> values = new HashMap<>();
        for (int place = 0; place < recommendations.size(); place++) {
            for (Category category : categories.of(dimension, recommendations.get(place))) {
                // A State without a regional group has none.
                if (!category.code().isEmpty()) {
                    coded.set(place);
                    List<Integer> places =
                            values.computeIfAbsent(category, key -> new Value(category, new ArrayList<>())).places;
                    // Two States of one group made one recommendation.
                    if (places.isEmpty() || places.get(places.size() - 1) != place) {
                        places.add(place);
                    }
                }
            }
        }
        return new Divided(
                dimension, coded, values.values().stream().sorted(ORDER).toList());
    }

    /** The figures of a publication that mentions these recommendations. */
    List<CoverageBreakdown> of(Predicate<Recommendation> isMentioned) {
        BitSet mentioned = new BitSet(recommendations.size());
        for (int place = 0; place < recommendations.size(); place++) {
            mentioned.set(place, isMentioned.test(recommendations.get(place)));
        }
        return divided.stream().map(each -> breakdown(each, mentioned)).toList();
    }

    private CoverageBreakdown breakdown(Divided dimension, BitSet mentioned) {
        int coded = dimension.coded.cardinality();
        BitSet both = (BitSet) dimension.coded.clone();
        both.and(mentioned);
        int drawn = both.cardinality();
        List<CoverageOfValue> values = dimension.values.stream()
                .map(value -> ofValue(value, coded, drawn, mentioned))
                .toList();
        return new CoverageBreakdown(dimension.dimension, coded, recommendations.size() - coded, drawn, values);
    }

    private static CoverageOfValue ofValue(Value value, int coded, int drawn, BitSet mentioned) {
        int all = value.places.size();
        int told = (int) value.places.stream().filter(mentioned::get).count();
        return new CoverageOfValue(
                value.category.code(), value.category.label(), all, told, chance(coded, all, drawn, told));
    }

    /** The chance of a number; absent where only one number is possible. */
    static Optional<Chance> chance(int population, int marked, int drawn, int number) {
        boolean open = drawn > 0 && drawn < population && marked > 0 && marked < population;
        return open ? Optional.of(Chance.of(population, marked, drawn, number)) : Optional.empty();
    }

    /** How many of these figures there are: so many values were looked at. */
    static int tests(List<CoverageBreakdown> breakdowns, Optional<Chance> other) {
        return (int) Stream.concat(
                        other.stream(),
                        breakdowns.stream()
                                .flatMap(each -> each.values().stream())
                                .flatMap(each -> each.chance().stream()))
                .count();
    }
}
