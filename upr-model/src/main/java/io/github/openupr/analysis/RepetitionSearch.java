package io.github.openupr.analysis;

import io.github.openupr.model.Term;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds which recommendations of a later review repeat one of an earlier review. Belongs to one thread. */
final class RepetitionSearch {

    private final List<RequestText> later;
    private final TextIndex index;
    private final TreatyRequests treaties = new TreatyRequests();
    private final ContainedTexts contained = new ContainedTexts();

    RepetitionSearch(List<RequestText> later) {
        this.later = later;
        index = new TextIndex(later.stream().map(each -> each.words().keySet()).toList(), FollowUp.THRESHOLD);
        for (int place = 0; place < later.size(); place++) {
            treaties.add(later.get(place), place);
            contained.add(later.get(place), place);
        }
    }

    /** What repeats a request of the earlier review: the strongest ground first, then the most alike. */
    List<Repetition> of(RequestText earlier) {
        // The weakest ground first: a stronger one takes its place.
        Map<Integer, RepetitionGround> grounds = new TreeMap<>();
        contained.find(earlier).forEach(place -> grounds.put(place, RepetitionGround.PART));
        treaties.same(earlier).forEach(place -> grounds.put(place, RepetitionGround.TREATY));
        index.like(earlier.words().keySet())
                .forEach(like -> index.places(like.text()).forEach(place -> grounds.put(place, RepetitionGround.TEXT)));
        return grounds.entrySet().stream()
                .filter(each -> !TreatyRequests.differ(earlier, later.get(each.getKey())))
                .map(each -> pair(earlier, later.get(each.getKey()), each.getValue()))
                // A stable sort: ties stay in the order of the dataset.
                .sorted(Comparator.comparing(Repetition::ground)
                        .thenComparing(
                                Comparator.comparingDouble(Repetition::score).reversed()))
                .toList();
    }

    private static Repetition pair(RequestText earlier, RequestText later, RepetitionGround ground) {
        boolean sameState = !Collections.disjoint(StateMentions.of(earlier.record()), StateMentions.of(later.record()));
        Set<String> shared = new HashSet<>(earlier.words().keySet());
        shared.retainAll(later.words().keySet());
        return new Repetition(
                earlier.record(),
                later.record(),
                sameState && ground == RepetitionGround.TEXT ? RepetitionGround.STATE_AND_TEXT : ground,
                earlier.likeness(later),
                later.asWritten(shared),
                later.treaties().stream().filter(earlier.treaties()::contains).toList(),
                sharedThemes(earlier, later),
                sameState);
    }

    private static List<Term> sharedThemes(RequestText earlier, RequestText later) {
        Set<List<String>> known =
                earlier.record().getThemes().stream().map(Unions::key).collect(Collectors.toSet());
        return later.record().getThemes().stream()
                .filter(theme -> known.contains(Unions.key(theme)))
                .toList();
    }
}
