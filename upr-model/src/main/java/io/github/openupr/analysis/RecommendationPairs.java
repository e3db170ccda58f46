package io.github.openupr.analysis;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which records of a later source are which of an earlier one, within one review: by number where both have one; else by State and
 * text, the same first, then the most alike (at least {@value #THRESHOLD} of the words of the shorter text), each State's mention once;
 * what is left of the later source may be a part of a recommendation that is found already. Belongs to one merge.
 */
final class RecommendationPairs {

    /** The share of the shorter text's words, stop words apart, that two texts of one recommendation have in common. */
    static final double THRESHOLD = 0.6;

    /** The same for a part of a printed item, which UPR Info has as a record of its own. */
    private static final double PART = 0.9;

    private final List<Side> known;
    private final Map<Mention, Deque<Integer>> knownByText = new HashMap<>();
    private final Map<String, List<Integer>> knownByState = new HashMap<>();
    private final Map<String, List<Integer>> knownByNumber = new HashMap<>();
    private final Set<Taken> taken = new HashSet<>();

    /** A mention by its State and its text. */
    private record Mention(String state, String text) {}

    /** A State's mention in a known record that is found. */
    private record Taken(int known, String state) {}

    /** A record with its words and the States that it names. */
    private record Side(Recommendation record, Words words, List<String> states) {

        static Side of(Recommendation record) {
            List<String> states = new ArrayList<>();
            record.getRecommendingStates().forEach(state -> states.add(state.code()));
            record.getUnresolvedStates().forEach(name -> states.add(Words.inOrder(name)));
            return new Side(record, Words.of(record.getText()), states.isEmpty() ? List.of("") : List.copyOf(states));
        }
    }

    /** A later record's mention that is like one of a known record. */
    private record Candidate(int known, int other, String state, double likeness, int shared) {}

    RecommendationPairs(List<Recommendation> known) {
        this.known = known.stream().map(Side::of).toList();
        for (int i = 0; i < known.size(); i++) {
            Side side = this.known.get(i);
            int place = i;
            side.record
                    .getNumber()
                    .ifPresent(number -> knownByNumber
                            .computeIfAbsent(number, key -> new ArrayList<>())
                            .add(place));
            for (String state : side.states) {
                knownByText
                        .computeIfAbsent(new Mention(state, side.words.joined()), key -> new ArrayDeque<>())
                        .add(place);
                knownByState.computeIfAbsent(state, key -> new ArrayList<>()).add(place);
            }
        }
    }

    /**
     * For each later record, in their order, the places of the known records that it is, with the States that found them; none where no
     * record is like it.
     */
    List<Map<Integer, List<String>>> find(List<Recommendation> others) {
        List<Map<Integer, List<String>>> found = new ArrayList<>();
        List<Side> sides = others.stream().map(Side::of).toList();
        for (Side other : sides) {
            Map<Integer, List<String>> pairs = new LinkedHashMap<>();
            findByNumber(other, pairs);
            found.add(pairs);
        }
        for (int i = 0; i < sides.size(); i++) {
            if (found.get(i).isEmpty()) {
                findByText(sides.get(i), found.get(i));
            }
        }
        findAlike(sides, found);
        for (int i = 0; i < sides.size(); i++) {
            if (found.get(i).isEmpty()) {
                findWhole(sides.get(i), found.get(i));
            }
        }
        return found;
    }

    private void findByNumber(Side other, Map<Integer, List<String>> pairs) {
        List<Integer> places = other.record
                .getNumber()
                .map(number -> knownByNumber.getOrDefault(number, List.of()))
                .orElse(List.of());
        Comparator<Integer> best = Comparator.<Integer>comparingInt(
                        place -> known.get(place).record.getPart().equals(other.record.getPart()) ? 1 : 0)
                .thenComparingDouble(place -> known.get(place).words.likeness(other.words));
        // Of equals the first: the parts of an item stand in their order.
        places.stream().reduce((a, b) -> best.compare(b, a) > 0 ? b : a).ifPresent(place -> {
            pairs.put(place, other.states);
            other.states.forEach(state -> taken.add(new Taken(place, state)));
        });
    }

    private void findByText(Side other, Map<Integer, List<String>> pairs) {
        for (String state : other.states) {
            Deque<Integer> places =
                    knownByText.getOrDefault(new Mention(state, other.words.joined()), new ArrayDeque<>());
            while (!places.isEmpty()) {
                int place = places.poll();
                if (compatible(place, other) && taken.add(new Taken(place, state))) {
                    pair(pairs, place, state);
                    break;
                }
            }
        }
    }

    /** Two that the sources number differently are two. */
    private boolean compatible(int place, Side other) {
        return known.get(place).record.getNumber().isEmpty()
                || other.record.getNumber().isEmpty();
    }

    private void findAlike(List<Side> others, List<Map<Integer, List<String>>> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            Side other = others.get(i);
            Map<Integer, List<String>> pairs = found.get(i);
            for (String state : other.states) {
                if (pairs.values().stream().noneMatch(states -> states.contains(state))) {
                    addCandidates(other, i, state, candidates);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .thenComparingInt(Candidate::shared)
                .reversed()
                .thenComparingInt(Candidate::other)
                .thenComparingInt(Candidate::known));
        Set<Taken> othersTaken = new HashSet<>();
        for (Candidate each : candidates) {
            Taken other = new Taken(each.other, each.state);
            if (!othersTaken.contains(other) && taken.add(new Taken(each.known, each.state))) {
                othersTaken.add(other);
                pair(found.get(each.other), each.known, each.state);
            }
        }
    }

    private void addCandidates(Side other, int index, String state, List<Candidate> candidates) {
        for (int place : knownByState.getOrDefault(state, List.of())) {
            Words words = known.get(place).words;
            double likeness = words.likeness(other.words);
            if (likeness >= THRESHOLD && compatible(place, other) && !taken.contains(new Taken(place, state))) {
                candidates.add(new Candidate(place, index, state, likeness, words.shared(other.words)));
            }
        }
    }

    /** UPR Info has two records where a State supports one half of a recommendation and notes the other. */
    private void findWhole(Side other, Map<Integer, List<String>> pairs) {
        for (String state : other.states) {
            knownByState.getOrDefault(state, List.of()).stream()
                    .filter(place -> compatible(place, other))
                    .filter(place -> other.words.containedIn(known.get(place).words) >= PART)
                    .max(Comparator.<Integer>comparingInt(
                                    place -> known.get(place).words.shared(other.words))
                            .thenComparing(Comparator.reverseOrder()))
                    .ifPresent(place -> pair(pairs, place, state));
        }
    }

    private static void pair(Map<Integer, List<String>> pairs, int place, String state) {
        pairs.computeIfAbsent(place, key -> new ArrayList<>()).add(state);
    }

    /** The States of a later record that no pair found: nobody else has them. */
    static List<StateCode> unpaired(Recommendation other, Map<Integer, List<String>> pairs) {
        return other.getRecommendingStates().stream()
                .filter(state -> pairs.values().stream().noneMatch(found -> found.contains(state.code())))
                .toList();
    }
}
