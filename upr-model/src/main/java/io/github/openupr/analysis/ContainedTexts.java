package io.github.openupr.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the texts all of whose words another one has, or that have all of its words. Belongs to one thread. */
final class ContainedTexts {

    /** What the shorter text must weigh: as much as the name of a treaty. "Continue to promote human rights" stands in too many. */
    private static final long ENOUGH = WordWeights.RARE_SQUARE;

    private final Map<String, List<Place>> byWord = new HashMap<>();
    private final Map<String, List<Place>> byRarestWord = new HashMap<>();

    private record Place(int place, Set<String> words) {}

    /** Takes up a text that stands at a place. */
    void add(RequestText text, int place) {
        Place added = new Place(place, text.words().keySet());
        text.rarestWord()
                .ifPresent(word -> byRarestWord
                        .computeIfAbsent(word, key -> new ArrayList<>())
                        .add(added));
        added.words.forEach(
                word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(added));
    }

    /** The places of the texts that stand in a text or in which it stands. */
    Set<Integer> find(RequestText text) {
        Set<Integer> found = new TreeSet<>();
        Set<String> words = text.words().keySet();
        for (String word : words) {
            for (Place each : byRarestWord.getOrDefault(word, List.of())) {
                if (words.containsAll(each.words) && tellsEnough(each.words)) {
                    found.add(each.place);
                }
            }
        }
        if (tellsEnough(words)) {
            text.rarestWord()
                    .ifPresent(word -> byWord.getOrDefault(word, List.of()).stream()
                            .filter(each -> each.words.containsAll(words))
                            .forEach(each -> found.add(each.place)));
        }
        return found;
    }

    private static boolean tellsEnough(Set<String> words) {
        return words.stream().mapToLong(WordWeights::square).sum() >= ENOUGH;
    }
}
