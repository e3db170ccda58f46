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

/** A dataset cannot hold more of a review than the review had. */
final class CountAboveReported implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("count_above_reported", RuleFamily.NUMBERS, Severity.WARNING)
            .title("The dataset holds more of a review than the exact total that is reported of it.")
            .explanation(
                    "Records were read twice, items were split too far, or the total counts something else: printed items,"
                            + " recommendations and mentions of States give three totals of one review. Look for what is too much,"
                            + " or correct the unit of the total.")
            .basis(
                    "Working Group reports: section II numbers the items, and the part on the interactive dialogue says how many"
                            + " delegations made statements; UPR Info, database export of 14 August 2015: one record for each State");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new HeldCounts(context, CountAboveReported::compare);
    }

    private static void compare(Subject review, ReportedCount reported, int held, Findings out) {
        if (!reported.getApproximate() && held > reported.getCount()) {
            out.report(
                    review,
                    "the dataset holds " + held + " " + HeldCounts.name(reported.getWhat()) + ", and "
                            + reported.getCount() + " are reported; look for what is there twice, or correct the unit",
                    String.valueOf(held));
        }
    }
}
