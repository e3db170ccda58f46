package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.State;
import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final Comparator<Value> ORDER = Comparator.comparingInt((Value value) -> value.places.size())
            .reversed()
            .thenComparing(value -> value.term.getScheme())
            .thenComparing(value -> value.term.getCode().orElseGet(value.term::getLabel));

    private final List<Recommendation> recommendations;
    private final List<Dimension> dimensions;

    /** What makes two terms one value: a code, or a label where there is none. */
    private record Key(String scheme, Optional<String> code, String label) {

        static Key of(Term term) {
            return new Key(term.getScheme(), term.getCode(), term.getCode().isPresent() ? "" : term.getLabel());
        }
    }

    /** A value and the places of the recommendations that have it. */
    private record Value(Term term, List<Integer> places) {}

    private record Dimension(CoverageDimension dimension, BitSet coded, List<Value> values) {}

    Breakdowns(List<Recommendation> recommendations) {
        this.recommendations = recommendations;
        this.dimensions =
                Arrays.stream(CoverageDimension.values()).map(this::dimension).toList();
    }

    private Dimension dimension(CoverageDimension dimension) {
        BitSet coded = new BitSet(recommendations.size());
        Map<Key, Value> values = new HashMap<>();
        for (int place = 0; place < recommendations.size(); place++) {
            for (Term term : terms(dimension, recommendations.get(place))) {
                coded.set(place);
                List<Integer> places =
                        values.computeIfAbsent(Key.of(term), key -> new Value(term, new ArrayList<>())).places;
                // A term that stands twice in a recommendation is one.
                if (places.isEmpty() || places.get(places.size() - 1) != place) {
                    places.add(place);
                }
            }
        }
        return new Dimension(
                dimension, coded, values.values().stream().sorted(ORDER).toList());
    }

    private static List<Term> terms(CoverageDimension dimension, Recommendation each) {
        return switch (dimension) {
            case THEME -> each.getThemes();
            case AFFECTED_PERSONS -> each.getAffectedPersons();
            case REGIONAL_GROUP ->
                each.getRecommendingStates().stream()
                        .flatMap(state -> States.find(state).flatMap(State::regionalGroup).stream())
                        .map(group -> term("regional_group", "regional-groups", group))
                        .toList();
            case ACTION_CATEGORY ->
                each.getActionCategory().stream()
                        .mapToObj(category -> term("action_category", "action-categories", Integer.toString(category)))
                        .toList();
        };
    }

    private static Term term(String scheme, String codelist, String code) {
        return Term.builder()
                .scheme(scheme)
                .code(code)
                .label(Codelist.of(codelist)
                        .find(code)
                        .map(Codelist.Entry::title)
                        .orElse(code))
                .build();
    }

    /** The figures of a publication that mentions these recommendations. */
    List<CoverageBreakdown> of(Predicate<Recommendation> isMentioned) {
        BitSet mentioned = new BitSet(recommendations.size());
        for (int place = 0; place < recommendations.size(); place++) {
            mentioned.set(place, isMentioned.test(recommendations.get(place)));
        }
        return dimensions.stream().map(each -> breakdown(each, mentioned)).toList();
    }

    private CoverageBreakdown breakdown(Dimension dimension, BitSet mentioned) {
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
        return new CoverageOfValue(value.term, all, told, chance(coded, all, drawn, told));
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
