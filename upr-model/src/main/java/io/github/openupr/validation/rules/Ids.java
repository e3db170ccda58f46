package io.github.openupr.validation.rules;

import io.github.openupr.validation.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ids that came and ids that something points at, which may come later: looked up at the end. It holds eight bytes for each
 * record, 16 once it is asked, and more only for what points at others. Belongs to one thread.
 */
final class Ids {

    private LongList came = new LongList();
    private Optional<LongSet> set = Optional.empty();
    private final List<Pointer> pointers = new ArrayList<>();

    /** An id that the dataset has. */
    void came(long id) {
        if (set.isPresent()) {
            set.get().add(id);
        } else {
            came.add(id);
        }
    }

    /** Whether an id came already; from the first question on ids are kept so that this is quick. */
    boolean has(long id) {
        if (set.isEmpty()) {
            LongSet all = new LongSet();
            came.forEach(all::add);
            came = new LongList();
            set = Optional.of(all);
        }
        return set.get().contains(id);
    }

    /** Something that points at an id. */
    void pointed(Subject from, String id) {
        pointers.add(new Pointer(from, id, Hashes.id(id)));
    }

    /** What points at an id that came. */
    List<Pointer> found() {
        return pointers.stream().filter(each -> has(each.hash)).toList();
    }

    /** What points at an id that never came. */
    List<Pointer> missing() {
        return pointers.stream().filter(each -> !has(each.hash)).toList();
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
