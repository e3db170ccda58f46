package io.github.openupr.validation.rules;

import io.github.openupr.validation.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Ids that came and ids that something points at, which may come later: looked up at the end. It holds eight bytes for each
 * record, and more only for what points at others. Belongs to one thread.
 */
final class Ids {

    private final LongList came = new LongList();
    private final List<Pointer> pointers = new ArrayList<>();

    /** An id that the dataset has. */
    void came(long id) {
        came.add(id);
    }

    /** Something that points at an id. */
    void pointed(Subject from, String id) {
        pointers.add(new Pointer(from, id, Hashes.id(id)));
    }

    /** What points at an id that came. */
    List<Pointer> found() {
        LongSet there = there();
        return pointers.stream().filter(each -> there.contains(each.hash)).toList();
    }

    /** What points at an id that never came. */
    List<Pointer> missing() {
        LongSet there = there();
        return pointers.stream().filter(each -> !there.contains(each.hash)).toList();
    }

    private LongSet there() {
        LongSet sought = new LongSet();
        pointers.forEach(each -> sought.add(each.hash));
        LongSet there = new LongSet();
        if (!pointers.isEmpty()) {
            came.forEach(id -> {
                if (sought.contains(id)) {
                    there.add(id);
                }
            });
        }
        return there;
    }

    /**
     * What points at a record.
     *
     * @param from who points
     * @param id the id as it is written
     * @param hash its hash
     */
    record Pointer(Subject from, String id, long hash) {}
}
