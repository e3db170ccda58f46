package io.github.openupr.validation.rules;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.EnumMap;
import java.util.Map;

/** Two exact totals of one thing cannot both be true. */
final class ReportedCountsDiffer implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("reported_counts_differ", RuleFamily.NUMBERS, Severity.WARNING)
            .title("Two exact totals of the same unit are reported of one review, and they differ.")
            .explanation(
                    "Mostly the two count different things, such as printed items and one for each recommending State, or one of"
                            + " them is a round figure. Give each its true unit, mark the round one as approximate, or correct it.")
            .basis(
                    "UPR Info, database export of 14 August 2015: one record for each recommending State, where the Working Group"
                            + " report numbers items, so totals of one review differ by their unit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getReportedCounts().size() < 2) {
            return;
        }
        Map<CountedUnit, Integer> first = new EnumMap<>(CountedUnit.class);
        for (ReportedCount each : review.getReportedCounts()) {
            if (!each.getApproximate()) {
                int before = first.getOrDefault(each.getWhat(), each.getCount());
                first.putIfAbsent(each.getWhat(), each.getCount());
                if (before != each.getCount()) {
                    out.report(
                            "of " + HeldCounts.name(each.getWhat()) + " both " + before + " and " + each.getCount()
                                    + " are reported as exact; correct the unit or the number of one of them",
                            String.valueOf(each.getCount()));
                }
            }
        }
    }
}
