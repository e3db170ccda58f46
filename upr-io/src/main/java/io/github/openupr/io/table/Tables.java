package io.github.openupr.io.table;

import io.github.openupr.model.UprRecord;
import java.util.List;
import java.util.stream.Stream;

/** All tables of a dataset, in the order of files and sheets. */
final class Tables {

    static final DatasetTable DATASET = new DatasetTable();
    static final SourceTable SOURCES = new SourceTable();

    /** The tables of records, in the order of a dataset. */
    static final List<RecordTable<?>> RECORDS = List.of(
            new ReviewTable(),
            new RecommendationTable(),
            new CommendationTable(),
            new PledgeTable(),
            new AssessmentTable(),
            new PublicationTable());

    /** All tables; those of lists stand behind that of their records. */
    static final List<Table<?>> ALL = Stream.concat(
                    Stream.<Table<?>>of(DATASET, SOURCES),
                    RECORDS.stream()
                            .flatMap(table -> Stream.concat(Stream.<Table<?>>of(table), table.lists().stream())))
            .toList();

    private Tables() {}

    /** The table of a record. */
    static RecordTable<?> of(UprRecord record) {
        for (RecordTable<?> table : RECORDS) {
            if (table.holds(record)) {
                return table;
            }
        }
        throw new IllegalStateException("a record of no known type: " + record.getClass());
    }
}
