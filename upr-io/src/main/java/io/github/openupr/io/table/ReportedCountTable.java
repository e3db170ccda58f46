package io.github.openupr.io.table;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.model.ReportedCount;

/** Totals that sources report of reviews. */
final class ReportedCountTable extends ListTable<ReportedCount> {

    private final Column<CountedUnit> what;
    private final Column<Integer> count;
    private final Column<Boolean> approximate;
    private final SourceRefColumns source;

    ReportedCountTable(ReviewTable reviews) {
        super(reviews, "reportedCounts", "Reported counts", "Totals that a source reports of a review.");
        what = required("what", Kinds.UNIT, "What is counted.");
        count = required("count", Kinds.NUMBER, "How many the source says there were.");
        approximate = required("approximate", Kinds.FLAG, "Whether the source gives a round number.");
        source = new SourceRefColumns(this, "source", "the total");
    }

    @Override
    void write(ReportedCount value, RowOut out) {
        out.put(what, value.getWhat());
        out.put(count, value.getCount());
        out.put(approximate, value.getApproximate());
        source.write(value.getSource(), out);
    }

    @Override
    ReportedCount read(RowIn in) {
        return ReportedCount.builder()
                .what(in.required(what))
                .count(in.required(count))
                .approximate(in.required(approximate))
                .source(source.read(in))
                .build();
    }
}
