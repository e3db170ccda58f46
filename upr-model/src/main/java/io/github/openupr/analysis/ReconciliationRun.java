package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One comparison of two sources. Belongs to one thread; used once. */
final class ReconciliationRun {

    private final List<ComparedRecommendation> a;
    private final List<ComparedRecommendation> b;
    private final List<Group> groups = new ArrayList<>();

    /** Records of both sources that are one State's recommendation, by their places. */
    private record Group(String state, List<Integer> a, List<Integer> b) {

        static Group of(String state) {
            return new Group(state, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** A source's records, and where a group has its places. */
    private record Side(List<ComparedRecommendation> records, Function<Group, List<Integer>> places) {

        ComparedRecommendation first(Group group) {
            return records.get(places.apply(group).get(0));
        }
    }

    ReconciliationRun(List<ComparedRecommendation> a, List<ComparedRecommendation> b) {
        this.a = a;
        this.b = b;
    }

    Reconciliation result(ReviewId review) {
        MentionPairs pairs = new MentionPairs(a, b, (first, second) -> true);
        pairs.pairByNumberAndText();
        pairs.pairByText();
        pairs.pairAlike();
        pairs.pairByNumber();
        for (MentionPairs.Pair pair : pairs.pairs()) {
            Group group = Group.of(pair.state());
            group.a.add(pair.known());
            group.b.add(pair.other());
            groups.add(group);
        }
        Map<String, List<Group>> paired = groups.stream().collect(Collectors.groupingBy(Group::state));
        Side sideA = new Side(a, Group::a);
        Side sideB = new Side(b, Group::b);
        addLeft(paired, sideA, sideB);
        addLeft(paired, sideB, sideA);
        return told(review);
    }

    /** Adds what no pair has of a side to the pair that it is a part of; else it stands alone. */
    private void addLeft(Map<String, List<Group>> paired, Side side, Side other) {
        Set<MentionPairs.Mention> found = new HashSet<>();
        paired.values()
                .forEach(each -> each.forEach(group -> found.add(
                        new MentionPairs.Mention(side.places.apply(group).get(0), group.state))));
        for (int i = 0; i < side.records.size(); i++) {
            for (String state : side.records.get(i).states()) {
                if (!found.contains(new MentionPairs.Mention(i, state))) {
                    Group group = wholeOf(side.records.get(i), paired.getOrDefault(state, List.of()), side, other)
                            .orElseGet(() -> alone(state));
                    side.places.apply(group).add(i);
                }
            }
        }
    }

    private Group alone(String state) {
        Group group = Group.of(state);
        groups.add(group);
        return group;
    }

    /** The pair whose other record it is a part of, if it has something of it that the pair's own record lacks. */
    private static Optional<Group> wholeOf(ComparedRecommendation part, List<Group> paired, Side side, Side other) {
        return paired.stream()
                .filter(group -> part.isPartOf(other.first(group)) && adds(part, side.first(group), other.first(group)))
                .max(Comparator.<Group>comparingInt(
                                group -> other.first(group).words().shared(part.words()))
                        .thenComparing(Comparator.<Group>comparingInt(group -> group.a.get(0) + group.b.get(0))
                                .reversed()));
    }

    private static boolean adds(ComparedRecommendation part, ComparedRecommendation own, ComparedRecommendation whole) {
        return part.words().content().stream()
                .anyMatch(word -> whole.words().content().contains(word)
                        && !own.words().content().contains(word));
    }

    private Reconciliation told(ReviewId review) {
        groups.forEach(group -> {
            Collections.sort(group.a);
            Collections.sort(group.b);
        });
        groups.sort(Comparator.<Group>comparingInt(group -> group.a.isEmpty() ? 1 : 0)
                .thenComparingInt(group -> group.a.isEmpty() ? group.b.get(0) : group.a.get(0))
                .thenComparingInt(this::placeOfState));
        List<Discrepancy> discrepancies = groups.stream()
                .map(group -> ComparedMention.of(name(group), records(group.a, a), records(group.b, b)))
                .flatMap(Optional::stream)
                .toList();
        return new Reconciliation(
                review, mentions(a), mentions(b), groups.size() - discrepancies.size(), discrepancies);
    }

    private static List<Recommendation> records(List<Integer> places, List<ComparedRecommendation> all) {
        return places.stream().map(place -> all.get(place).record()).toList();
    }

    private ComparedRecommendation first(Group group) {
        return group.a.isEmpty() ? b.get(group.b.get(0)) : a.get(group.a.get(0));
    }

    private int placeOfState(Group group) {
        return first(group).states().indexOf(group.state);
    }

    private Optional<String> name(Group group) {
        return Optional.of(first(group).names().getOrDefault(group.state, group.state))
                .filter(name -> !name.isEmpty());
    }

    private static int mentions(List<ComparedRecommendation> records) {
        return records.stream().mapToInt(each -> each.states().size()).sum();
    }
}
