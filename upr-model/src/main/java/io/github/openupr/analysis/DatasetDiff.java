package io.github.openupr.analysis;

import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.Optional;

/**
 * What changed between two editions of a dataset, value by value.
 *
 * <p>A record is the same in both where its type and id are; of several with one id first those that are equal belong together, then the others
 * in their order. Of the rest, two of one type are the same where they differ in nothing but id, number, part and the place where they were
 * read. What then is left was removed or added. Where nothing differs but the place where a record was read, that is told apart: another file's
 * name or one more row above is no other record. Values are compared as canonical JSON has them; the order of the keys of extras is none.
 *
 * <p>Made by OpenUPR: no UN document and no dataset of others tells what changed between its editions; UPR Info and the Universal Human Rights
 * Index change old records.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the earlier edition
 * @param after the later edition
 * @param values what changed in the dataset apart from its records: version of the form, metadata and sources
 * @param records one for each list of records, in the order of canonical JSON
 */
public record DatasetDiff(UprDataset before, UprDataset after, List<ValueChange> values, List<RecordsDiff> records)
        implements AnalysisResult {

    /** Copies the lists. */
    public DatasetDiff {
        values = List.copyOf(values);
        records = List.copyOf(records);
    }

    /** Compares an earlier edition with a later one. */
    public static DatasetDiff of(UprDataset before, UprDataset after) {
        return new DatasetDiff(
                before,
                after,
                Shapes.DATASET.changes(Optional.of(before), Optional.of(after)),
                RecordList.ALL.stream().map(each -> each.diff(before, after)).toList());
    }

    /** Whether nothing changed, the order of records included. */
    public boolean identical() {
        return values.isEmpty()
                && records.stream().allMatch(each -> each.changes().isEmpty() && !each.reordered());
    }

    /** How many records changed in a way. */
    public int count(ChangeKind kind) {
        return records.stream().mapToInt(each -> each.count(kind)).sum();
    }
}
