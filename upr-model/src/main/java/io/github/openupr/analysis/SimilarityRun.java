package io.github.openupr.analysis;

import io.github.openupr.model.Recommendation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Groups recommendations around those whose words come most often. Belongs to one comparison. */
final class SimilarityRun {

    private final List<RequestText> requests;
    private final TextIndex index;

    SimilarityRun(List<Recommendation> recommendations, double threshold) {
        requests = recommendations.stream().map(RequestText::of).toList();
        index = new TextIndex(
                requests.stream().map(each -> each.words().keySet()).toList(), threshold);
    }

    List<LikeRecommendations> groups() {
        BitSet taken = new BitSet(index.size());
        List<Group> groups = new ArrayList<>();
        for (int leader : leaders()) {
            if (!taken.get(leader)) {
                List<TextIndex.Like> members = index.like(leader).stream()
                        .filter(like -> !taken.get(like.text()))
                        .toList();
                members.forEach(like -> taken.set(like.text()));
                groups.add(group(leader, members));
            }
        }
        return groups.stream()
                .filter(group -> group.places.size() > 1)
                .sorted(Comparator.<Group>comparingInt(group -> -group.states)
                        .thenComparingInt(group -> -group.places.size())
                        .thenComparingInt(group -> group.places.get(0)))
                .map(this::result)
                .toList();
    }

    /** The texts whose words come most often first, then in the order of the dataset. */
    private List<Integer> leaders() {
        return IntStream.range(0, index.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                text -> -index.places(text).size())
                        .thenComparingInt(text -> index.places(text).get(0)))
                .toList();
    }

    private record Group(int leader, List<Integer> places, double score, int states) {}

    private Group group(int leader, List<TextIndex.Like> members) {
        List<Integer> places = members.stream()
                .flatMap(like -> index.places(like.text()).stream())
                .sorted()
                .toList();
        double score = members.stream().mapToDouble(TextIndex.Like::score).min().orElse(1);
        return new Group(index.places(leader).get(0), places, score, states(places));
    }

    private int states(List<Integer> places) {
        return StateMentions.count(
                places.stream().map(place -> requests.get(place).record()));
    }

    private static long having(String word, List<RequestText> members) {
        return members.stream().filter(each -> each.words().containsKey(word)).count();
    }

    private LikeRecommendations result(Group group) {
        List<RequestText> members = group.places.stream().map(requests::get).toList();
        RequestText leader = requests.get(group.leader);
        List<String> shared = leader.words().keySet().stream()
                .filter(word -> 2 * having(word, members) >= members.size())
                .toList();
        return new LikeRecommendations(
                members.stream().map(RequestText::record).toList(),
                leader.record(),
                leader.asWritten(shared),
                group.score,
                group.states);
    }
}
