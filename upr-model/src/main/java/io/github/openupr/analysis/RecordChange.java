package io.github.openupr.analysis;

import io.github.openupr.model.UprRecord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A record that two editions of a dataset do not have alike.
 *
 * <p>Made by OpenUPR: which record is which is told by our ids; see {@link DatasetDiff}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what happened
 * @param before the record of the earlier edition; absent where it was added
 * @param after the record of the later edition, of the same type; absent where it was removed
 */
public record RecordChange(ChangeKind kind, Optional<UprRecord> before, Optional<UprRecord> after) {

    /** The members of a place, in a record or deeper; no extra of such a name. */
    private static final Pattern PLACE = Pattern.compile("(?!/extras/)(/[^/]+)*?/source(/(source|symbol|location))?");

    /** Throws {@link IllegalArgumentException} where the records do not fit the kind. */
    public RecordChange {
        if (before.equals(after)
                || before.isEmpty() != (kind == ChangeKind.ADDED)
                || after.isEmpty() != (kind == ChangeKind.REMOVED)) {
            throw new IllegalArgumentException("no such change: " + kind);
        }
    }

    static RecordChange added(UprRecord record) {
        return new RecordChange(ChangeKind.ADDED, Optional.empty(), Optional.of(record));
    }

    static RecordChange removed(UprRecord record) {
        return new RecordChange(ChangeKind.REMOVED, Optional.of(record), Optional.empty());
    }

    /** The change of a record to one that is not equal. */
    static RecordChange of(UprRecord before, UprRecord after) {
        return new RecordChange(kind(before, after), Optional.of(before), Optional.of(after));
    }

    private static ChangeKind kind(UprRecord before, UprRecord after) {
        if (!RecordList.idOf(before).equals(RecordList.idOf(after))) {
            return ChangeKind.ID_CHANGED;
        }
        return RecordList.changes(Optional.of(before), Optional.of(after)).stream()
                        .allMatch(each -> PLACE.matcher(each.path()).matches())
                ? ChangeKind.PLACE_CHANGED
                : ChangeKind.CHANGED;
    }

    /** The id of the record, the one before where it changed. */
    public String id() {
        return before.or(() -> after).map(RecordList::idOf).orElseThrow();
    }

    /** The id after; absent where the record was removed. */
    public Optional<String> idAfter() {
        return after.map(RecordList::idOf);
    }

    /** All values that differ, in the order of the members in canonical JSON; of an added or removed record all that it has. */
    public List<ValueChange> values() {
        return RecordList.changes(before, after);
    }

    /** The text of a record that was added or removed; empty for types of records without one, and for other kinds. */
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
