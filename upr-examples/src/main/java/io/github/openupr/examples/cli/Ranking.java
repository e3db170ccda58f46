package io.github.openupr.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts how often values occur, and tells the most frequent ones. Belongs to one thread. */
final class Ranking<T> {

    private final Map<T, Tally> tallies = new HashMap<>();

    /** One more of a value: no box, no second look-up, since it is done for each record. */
    void add(T value) {
        Tally tally = tallies.get(value);
        if (tally == null) {
            tally = new Tally();
            tallies.put(value, tally);
        }
        tally.count++;
    }

    /** How often a value occurred. */
    long count(T value) {
        Tally tally = tallies.get(value);
        return tally == null ? 0 : tally.count;
    }

    /**
     * The most frequent values, most frequent first, those equally frequent in the order of their codes. Values with one code are one: the
     * first in the order given stands for them.
     */
    List<Place<T>> top(int number, Function<T, String> code, Comparator<T> order) {
        List<T> values = new ArrayList<>(tallies.keySet());
        values.sort(order);
        Map<String, Place<T>> byCode = new HashMap<>();
        for (T value : values) {
            byCode.merge(
                    code.apply(value),
                    new Place<>(value, count(value)),
                    (first, other) -> new Place<>(first.value(), first.count() + other.count()));
        }
        return byCode.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Place<T>> entry) ->
                                -entry.getValue().count())
                        .thenComparing(Map.Entry::getKey))
                .limit(number)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A value and how often it occurred. */
    record Place<T>(T value, long count) {}

    private static final class Tally {
        private long count;
    }
}
