package io.github.openupr.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds which State's mention in one source is which in another, one to one, within one review: by one ground after the other. Which of the
 * sources is the first makes no difference. Belongs to one comparison.
 */
final class MentionPairs {

    /** The share of the shorter text's words, stop words apart, that two texts of one recommendation have in common. */
    static final double THRESHOLD = 0.6;

    private final List<ComparedRecommendation> known;
    private final List<ComparedRecommendation> others;
    private final BiPredicate<ComparedRecommendation, ComparedRecommendation> compatible;
    private final Map<String, List<Integer>> knownByState = new HashMap<>();
    private final Set<Mention> knownTaken = new HashSet<>();
    private final Set<Mention> othersTaken = new HashSet<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** A State's mention in the record at a place. */
    record Mention(int place, String state) {}

    /** A State's mention in two sources. */
    record Pair(int known, int other, String state) {}

    /** What mentions have in common that are the same. */
    private record Key(String state, Optional<String> number, String text) {}

    private record Candidate(Pair pair, boolean sameNumber, double likeness, int shared) {}

    /** Compares two lists of records, of which only those pairs are looked at that may be the same. */
    MentionPairs(
            List<ComparedRecommendation> known,
            List<ComparedRecommendation> others,
            BiPredicate<ComparedRecommendation, ComparedRecommendation> compatible) {
        this.known = known;
        this.others = others;
        this.compatible = compatible;
        for (int i = 0; i < known.size(); i++) {
            for (String state : known.get(i).states()) {
                knownByState.computeIfAbsent(state, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Takes a pair that was found on another ground. */
    void pair(int place, int other, String state) {
        knownTaken.add(new Mention(place, state));
        othersTaken.add(new Mention(other, state));
        pairs.add(new Pair(place, other, state));
    }

    /** Pairs mentions of one State and one number with the same letters and digits. */
    void pairByNumberAndText() {
        pairEqual(each -> Optional.of(each.words().joined()), true);
    }

    /** Pairs mentions of one State with the same letters and digits. */
    void pairByText() {
        pairEqual(each -> Optional.of(each.words().joined()), false);
    }

    /** Pairs mentions of one State and one number, whatever the words. */
    void pairByNumber() {
        pairEqual(each -> each.record().getNumber().map(number -> ""), true);
    }

    private void pairEqual(Function<ComparedRecommendation, Optional<String>> text, boolean byNumber) {
        Map<Key, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            for (String state : known.get(i).states()) {
                if (!knownTaken.contains(new Mention(i, state))) {
                    Optional<Key> key = key(known.get(i), state, text, byNumber);
                    if (key.isPresent()) {
                        open.computeIfAbsent(key.get(), absent -> new ArrayDeque<>())
                                .add(i);
                    }
                }
            }
        }
        for (int i = 0; i < others.size(); i++) {
            for (String state : others.get(i).states()) {
                if (!othersTaken.contains(new Mention(i, state))) {
                    Optional<Key> key = key(others.get(i), state, text, byNumber);
                    pairWithFirst(key.map(open::get).orElseGet(ArrayDeque::new), i, state);
                }
            }
        }
    }

    private static Optional<Key> key(
            ComparedRecommendation each,
            String state,
            Function<ComparedRecommendation, Optional<String>> text,
            boolean byNumber) {
        return text.apply(each)
                .map(same -> new Key(state, byNumber ? each.record().getNumber() : Optional.empty(), same));
    }

    private void pairWithFirst(Deque<Integer> places, int other, String state) {
        while (!places.isEmpty()) {
            int place = places.poll();
            if (compatible.test(known.get(place), others.get(other))) {
                pair(place, other, state);
                return;
            }
        }
    }

    /** Pairs mentions of one State whose words are alike: those of one number first, then the most alike. */
    void pairAlike() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            for (String state : others.get(i).states()) {
                if (!othersTaken.contains(new Mention(i, state))) {
                    addCandidates(i, state, candidates);
                }
            }
        }
        // The last two are the same whichever source is the first.
        candidates.sort(Comparator.comparing(Candidate::sameNumber)
                .thenComparingDouble(Candidate::likeness)
                .thenComparingInt(Candidate::shared)
                .reversed()
                .thenComparingInt(each -> each.pair().known() + each.pair().other())
                .thenComparingInt(
                        each -> Math.abs(each.pair().known() - each.pair().other())));
        for (Candidate each : candidates) {
            Pair pair = each.pair();
            if (!knownTaken.contains(new Mention(pair.known(), pair.state()))
                    && !othersTaken.contains(new Mention(pair.other(), pair.state()))) {
                pair(pair.known(), pair.other(), pair.state());
            }
        }
    }

    private void addCandidates(int other, String state, List<Candidate> candidates) {
        ComparedRecommendation record = others.get(other);
        for (int place : knownByState.getOrDefault(state, List.of())) {
            ComparedRecommendation each = known.get(place);
            if (!knownTaken.contains(new Mention(place, state)) && compatible.test(each, record)) {
                double likeness = each.words().likeness(record.words());
                if (likeness >= THRESHOLD) {
                    boolean sameNumber = each.record().getNumber().isPresent()
                            && each.record().getNumber().equals(record.record().getNumber());
                    candidates.add(new Candidate(
                            new Pair(place, other, state),
                            sameNumber,
                            likeness,
                            each.words().shared(record.words())));
                }
            }
        }
    }

    /** The pairs found so far. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }
}
