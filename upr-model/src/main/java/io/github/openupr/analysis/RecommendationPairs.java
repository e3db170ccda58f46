package io.github.openupr.analysis;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which records of a later source are which of an earlier one, within one review: by number where both have one; else by State and
 * text, the same first, then the most alike ({@link MentionPairs}), each State's mention once; what is left of the later source may be a
 * part of a recommendation that is found already. Belongs to one merge.
 */
final class RecommendationPairs {

    private final List<ComparedRecommendation> known;
    private final Map<String, List<Integer>> knownByState = new HashMap<>();
    private final Map<String, List<Integer>> knownByNumber = new HashMap<>();

    RecommendationPairs(List<Recommendation> known) {
        this.known = known.stream().map(ComparedRecommendation::of).toList();
        for (int i = 0; i < known.size(); i++) {
            ComparedRecommendation side = this.known.get(i);
            int place = i;
            side.record()
                    .getNumber()
                    .ifPresent(number -> knownByNumber
                            .computeIfAbsent(number, key -> new ArrayList<>())
                            .add(place));
            for (String state : side.states()) {
                knownByState.computeIfAbsent(state, key -> new ArrayList<>()).add(place);
            }
        }
    }

    /**
     * For each later record, in their order, the places of the known records that it is, with the States that found them; none where no
     * record is like it.
     */
    List<Map<Integer, List<String>>> find(List<Recommendation> others) {
        List<ComparedRecommendation> sides =
                others.stream().map(ComparedRecommendation::of).toList();
        MentionPairs mentions = new MentionPairs(known, sides, ComparedRecommendation::mayBe);
        for (int i = 0; i < sides.size(); i++) {
            pairByNumber(sides.get(i), i, mentions);
        }
        mentions.pairByText();
        mentions.pairAlike();
        List<Map<Integer, List<String>>> found = new ArrayList<>();
        sides.forEach(each -> found.add(new LinkedHashMap<>()));
        mentions.pairs().forEach(pair -> add(found.get(pair.other()), pair.known(), pair.state()));
        for (int i = 0; i < sides.size(); i++) {
            if (found.get(i).isEmpty()) {
                findWhole(sides.get(i), found.get(i));
            }
        }
        return found;
    }

    private void pairByNumber(ComparedRecommendation other, int index, MentionPairs mentions) {
        List<Integer> places = other.record()
                .getNumber()
                .map(number -> knownByNumber.getOrDefault(number, List.of()))
                .orElse(List.of());
        Comparator<Integer> best = Comparator.<Integer>comparingInt(place -> known.get(place)
                                .record()
                                .getPart()
                                .equals(other.record().getPart())
                        ? 1
                        : 0)
                .thenComparingDouble(place -> known.get(place).words().likeness(other.words()));
        // Of equals the first: the parts of an item stand in their order.
        places.stream()
                .reduce((a, b) -> best.compare(b, a) > 0 ? b : a)
                .ifPresent(place -> other.states().forEach(state -> mentions.pair(place, index, state)));
    }

    private void findWhole(ComparedRecommendation other, Map<Integer, List<String>> pairs) {
        for (String state : other.states()) {
            knownByState.getOrDefault(state, List.of()).stream()
                    .filter(place -> other.isPartOf(known.get(place)))
                    .max(Comparator.<Integer>comparingInt(
                                    place -> known.get(place).words().shared(other.words()))
                            .thenComparing(Comparator.reverseOrder()))
                    .ifPresent(place -> add(pairs, place, state));
        }
    }

    private static void add(Map<Integer, List<String>> pairs, int place, String state) {
        pairs.computeIfAbsent(place, key -> new ArrayList<>()).add(state);
    }

    /** The States of a later record that no pair found: nobody else has them. */
    static List<StateCode> unpaired(Recommendation other, Map<Integer, List<String>> pairs) {
        return other.getRecommendingStates().stream()
                .filter(state -> pairs.values().stream().noneMatch(found -> found.contains(state.code())))
                .toList();
    }
}
