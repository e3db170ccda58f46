package io.github.openupr.analysis;

import io.github.openupr.model.Recommendation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A State's recommendation that two sources of a review do not have alike. The records say the rest: id, number, text, position and where
 * each was read; they may name other States too.
 *
 * <p>Made by OpenUPR: no document of the United Nations compares sources; see {@link Reconciliation}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kinds in what they differ, at least one, in the order of {@link DiscrepancyKind}
 * @param state the recommending State: its code, or its name as printed where no code fits; absent where the source names none
 * @param a the first source's record, or several in their order; empty where only the second has it
 * @param b the second source's record, or several in their order; empty where only the first has it
 * @param onlyWordsOfA the words that the first source alone has at their place, in small letters without accents; empty but for other words
 *     and otherwise divided recommendations
 * @param onlyWordsOfB the same of the second source
 */
public record Discrepancy(
        Set<DiscrepancyKind> kinds,
        Optional<String> state,
        List<Recommendation> a,
        List<Recommendation> b,
        List<String> onlyWordsOfA,
        List<String> onlyWordsOfB) {

    /** Copies the collections; throws {@link IllegalArgumentException} without a kind or without a record. */
    public Discrepancy {
        if (kinds.isEmpty() || (a.isEmpty() && b.isEmpty())) {
            throw new IllegalArgumentException("a discrepancy has a kind and a record");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        a = List.copyOf(a);
        b = List.copyOf(b);
        onlyWordsOfA = List.copyOf(onlyWordsOfA);
        onlyWordsOfB = List.copyOf(onlyWordsOfB);
    }
}
