package io.github.openupr.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which element of one list is which of another, by their places. */
final class Places {

    static final int NONE = -1;

    private Places() {}

    /** For each key of the later list the place of an equal one in the earlier list, each used once and in order; else {@link #NONE}. */
    static <K> int[] ofEqual(List<K> before, List<K> after) {
        Map<K, Deque<Integer>> places = new HashMap<>();
        for (int place = 0; place < before.size(); place++) {
            places.computeIfAbsent(before.get(place), key -> new ArrayDeque<>(1))
                    .add(place);
        }
        int[] equalTo = new int[after.size()];
        for (int place = 0; place < after.size(); place++) {
            Deque<Integer> equal = places.get(after.get(place));
            equalTo[place] = equal == null || equal.isEmpty() ? NONE : equal.remove();
        }
        return equalTo;
    }

    /** The places of the earlier list that no element of the later one uses, in order. */
    static List<Integer> unused(int[] equalTo, int size) {
        BitSet used = new BitSet(size);
        Arrays.stream(equalTo).filter(place -> place != NONE).forEach(used::set);
        List<Integer> unused = new ArrayList<>();
        for (int place = used.nextClearBit(0); place < size; place = used.nextClearBit(place + 1)) {
            unused.add(place);
        }
        return unused;
    }

    /** Whether elements that both have stand in another order. */
    static boolean reordered(int[] equalTo) {
        int last = NONE;
        for (int place : equalTo) {
            if (place != NONE && place < last) {
                return true;
            }
            last = Math.max(last, place);
        }
        return false;
    }
}
