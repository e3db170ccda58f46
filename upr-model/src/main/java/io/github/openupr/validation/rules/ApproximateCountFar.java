package io.github.openupr.validation.rules;

import io.github.openupr.model.ReportedCount;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;

/** A round figure is near the true one. */
final class ApproximateCountFar implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("approximate_count_far", RuleFamily.NUMBERS, Severity.INFO)
            .title("The dataset holds far more or far less of a review than the round figure that is reported of it.")
            .explanation(
                    "A round figure (about 200) is rounded to tens or hundreds; a tenth more or less is no rounding any more. The"
                            + " dataset is an extract, holds something twice, or counts another unit: say so in its description, or"
                            + " correct the unit.")
            .basis(
                    "UPR Info, database export of 14 August 2015: one record for each recommending State, where press releases of"
                            + " OHCHR and news give round totals of recommendations");

    /** One part in so many may be rounding: 200 stands for 180 to 220. */
    private static final int TOLERANCE = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new HeldCounts(context, ApproximateCountFar::compare);
    }

    private static void compare(Subject review, ReportedCount reported, int held, Findings out) {
        long off = Math.abs((long) held - reported.getCount());
        if (reported.getApproximate() && off * TOLERANCE > reported.getCount()) {
            out.report(
                    review,
                    "the dataset holds " + held + " " + HeldCounts.name(reported.getWhat()) + ", and about "
                            + reported.getCount() + " are reported; say that it is an extract, or correct the unit",
                    String.valueOf(held));
        }
    }
}
