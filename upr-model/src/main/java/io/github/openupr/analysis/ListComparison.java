package io.github.openupr.analysis;

import java.util.List;
import java.util.Optional;

/** Two editions of a list inside a record: equal elements belong together, the others in their order. Belongs to one thread. */
final class ListComparison<P> {

    private final List<P> before;
    private final List<P> after;
    /** For each element of the later list the place of the equal one in the earlier, or -1. */
    private final int[] equalTo;

    ListComparison(List<P> before, List<P> after) {
        this.before = before;
        this.after = after;
        this.equalTo = Places.ofEqual(before, after);
    }

    void addTo(List<ValueChange> changes, String path, Comparison<P> comparison) {
        if (before.equals(after)) {
            return;
        }
        List<Integer> gone = Places.unused(equalTo, before.size());
        int next = 0;
        for (int place = 0; place < after.size(); place++) {
            if (equalTo[place] < 0) {
                Optional<P> earlier = next < gone.size() ? Optional.of(before.get(gone.get(next++))) : Optional.empty();
                comparison.compare(path + '/' + place, earlier, Optional.of(after.get(place)), changes);
            }
        }
        for (int place : gone.subList(next, gone.size())) {
            comparison.compare(path + '/' + place, Optional.of(before.get(place)), Optional.empty(), changes);
        }
        if (Places.reordered(equalTo)) {
            changes.add(new ValueChange(path, Optional.empty(), Optional.empty()));
        }
    }
}
