package io.github.openupr.code;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the name that a misspelt one is nearest to, for a question such as "did you mean". Thread-safe.
 *
 * <p>Made by OpenUPR: it helps people who mistype a code; nothing of it stands in a document of the United Nations.
 */
public final class NearestName {

    // Below this length everything is near to everything.
    private static final int SHORTEST_SUGGESTION = 4;

    private NearestName() {}

    /** The one of these names that a misspelt one is nearest to; empty if none is near. */
    public static Optional<String> of(Collection<String> names, String name) {
        Map<String, String> index = new TreeMap<>();
        names.forEach(each -> index.put(Spelling.key(each), each));
        return in(index, name, Function.identity());
    }

    /**
     * What the nearest key of an index stands for; empty if none is near.
     *
     * @param index from keys, as {@link Spelling#key} makes them, to what they name
     * @param name the name as written
     * @param code the code of what a key names; of equally near names it makes the choice the same in every run
     */
    static <T> Optional<T> in(Map<String, T> index, String name, Function<T, String> code) {
        String key = Spelling.key(name);
        int limit = Math.max(1, key.length() / 4);
        // Of equally near names the longest one shares most letters.
        Comparator<Candidate<T>> order = Comparator.<Candidate<T>>comparingInt(Candidate::distance)
                .thenComparing(Candidate::length, Comparator.reverseOrder())
                .thenComparing(candidate -> code.apply(candidate.named()));
        return index.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= SHORTEST_SUGGESTION)
                .map(entry -> new Candidate<>(
                        EditDistance.between(key, entry.getKey(), limit),
                        entry.getKey().length(),
                        entry.getValue()))
                .filter(candidate -> candidate.distance() <= limit)
                .min(order)
                .map(Candidate::named);
    }

    private record Candidate<T>(int distance, int length, T named) {}
}
