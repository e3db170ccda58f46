package io.github.openupr.analysis;

import io.github.openupr.model.UprRecord;
import java.util.List;
import java.util.Optional;

/**
 * A record that two editions of a dataset do not have alike.
 *
 * <p>Made by OpenUPR: which record is which is told by our ids; see {@link DatasetDiff}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the record of the earlier edition; absent where it was added
 * @param after the record of the later edition, of the same type; absent where it was removed
 */
public record RecordChange(Optional<UprRecord> before, Optional<UprRecord> after) {

    /** Throws {@link IllegalArgumentException} without a record, or for two that are equal. */
    public RecordChange {
        if (before.equals(after)) {
            throw new IllegalArgumentException("a change has a record before or after, and not the same");
        }
    }

    /** What happened. */
    public ChangeKind kind() {
        if (before.isEmpty()) {
            return ChangeKind.ADDED;
        }
        if (after.isEmpty()) {
            return ChangeKind.REMOVED;
        }
        return id(before.get()).equals(id(after.get())) ? ChangeKind.CHANGED : ChangeKind.ID_CHANGED;
    }

    /** The id of the record, the one before where it changed. */
    public String id() {
        return before.or(() -> after).map(RecordChange::id).orElseThrow();
    }

    /** The id after; absent where the record was removed. */
    public Optional<String> idAfter() {
        return after.map(RecordChange::id);
    }

    private static String id(UprRecord record) {
        return RecordList.idOf(record);
    }

    /** All values that differ, in the order of the members in canonical JSON; of an added or removed record all that it has. */
    public List<ValueChange> values() {
        return RecordList.changes(before, after);
    }

    /** The text of a record that was added or removed; empty for types of records without one, and for others. */
    public Optional<String> text() {
        if (before.isPresent() && after.isPresent()) {
            return Optional.empty();
        }
        return values().stream()
                .filter(each -> each.path().equals("/text"))
                .findFirst()
                .flatMap(each -> each.after().or(each::before));
    }
}
