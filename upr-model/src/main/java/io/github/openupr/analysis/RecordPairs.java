package io.github.openupr.analysis;

import io.github.openupr.model.UprRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Finds which record of one edition is which of the other. Belongs to one thread. */
final class RecordPairs<T extends UprRecord> {

    private final RecordList<T> list;
    private final List<T> before;
    private final List<T> after;
    /** For each record of the later edition the place of the same in the earlier one. */
    private final int[] sameAs;

    RecordPairs(RecordList<T> list, List<T> before, List<T> after) {
        this.list = list;
        this.before = before;
        this.after = after;
        this.sameAs = Places.ofEqual(before, after);
        // By turns: what is equal, what has the same id, what says the same under another.
        pairBy(list.id());
        pairBy(list.unnamed());
    }

    /** Pairs those that are left over and have an equal key. */
    private void pairBy(Function<T, ?> key) {
        List<Integer> open = Places.unused(sameAs, before.size());
        int[] alone = new int[after.size()];
        int count = 0;
        for (int place = 0; place < sameAs.length; place++) {
            if (sameAs[place] == Places.NONE) {
                alone[count++] = place;
            }
        }
        int[] pairs = Places.ofEqual(
                keys(open.stream().map(before::get).toList(), key),
                keys(Arrays.stream(alone, 0, count).mapToObj(after::get).toList(), key));
        for (int i = 0; i < count; i++) {
            if (pairs[i] != Places.NONE) {
                sameAs[alone[i]] = open.get(pairs[i]);
            }
        }
    }

    private static <T> List<Object> keys(List<T> records, Function<T, ?> key) {
        return records.stream().<Object>map(key).toList();
    }

    RecordsDiff diff() {
        int[] placeAfter = new int[before.size()];
        Arrays.fill(placeAfter, Places.NONE);
        for (int place = 0; place < sameAs.length; place++) {
            if (sameAs[place] != Places.NONE) {
                placeAfter[sameAs[place]] = place;
            }
        }
        List<RecordChange> changes = new ArrayList<>();
        int unchanged = 0;
        for (int place = 0; place < placeAfter.length; place++) {
            T earlier = before.get(place);
            if (placeAfter[place] == Places.NONE) {
                changes.add(RecordChange.removed(earlier));
            } else if (earlier.equals(after.get(placeAfter[place]))) {
                unchanged++;
            } else {
                changes.add(RecordChange.of(earlier, after.get(placeAfter[place])));
            }
        }
        for (int place = 0; place < sameAs.length; place++) {
            if (sameAs[place] == Places.NONE) {
                changes.add(RecordChange.added(after.get(place)));
            }
        }
        return new RecordsDiff(list.name(), before.size(), after.size(), unchanged, Places.reordered(sameAs), changes);
    }
}
