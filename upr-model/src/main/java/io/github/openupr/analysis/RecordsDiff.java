package io.github.openupr.analysis;

import java.util.List;

/**
 * What changed in one of a dataset's lists of records.
 *
 * <p>Made by OpenUPR: no UN document and no dataset of others tells what changed between its editions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param list the list's name in canonical JSON, such as {@code recommendations}
 * @param before how many records the earlier edition has
 * @param after how many the later one has
 * @param unchanged how many both have with equal values
 * @param reordered whether the records that both have stand in another order
 * @param changes those that both have and those removed in the order of the earlier edition, then those added in the order of the later one
 */
public record RecordsDiff(
        String list, int before, int after, int unchanged, boolean reordered, List<RecordChange> changes) {

    /** Copies the list. */
    public RecordsDiff {
        changes = List.copyOf(changes);
    }

    /** How many changes are of a kind. */
    public int count(ChangeKind kind) {
        return (int) changes.stream().filter(each -> each.kind() == kind).count();
    }
}
