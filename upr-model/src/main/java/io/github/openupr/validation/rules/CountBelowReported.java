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

/** A remark for whoever counts: the dataset is an extract, or something was lost. */
final class CountBelowReported implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("count_below_reported", RuleFamily.NUMBERS, Severity.INFO)
            .title("The dataset holds less of a review than the exact total that is reported of it.")
            .explanation(
                    "Shares and rankings that are counted from an extract are no figures of the review. Add what is missing, or"
                            + " say in the description of the dataset what it leaves out.")
            .basis(
                    "Working Group reports: section II numbers the items, and the part on the interactive dialogue says how many"
                            + " delegations made statements; UPR Info, database export of 14 August 2015: one record for each State");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new HeldCounts(context, CountBelowReported::compare);
    }

    private static void compare(Subject review, ReportedCount reported, int held, Findings out) {
        if (!reported.getApproximate() && held < reported.getCount()) {
            out.report(
                    review,
                    "the dataset holds " + held + " of " + reported.getCount() + " reported "
                            + HeldCounts.name(reported.getWhat()) + "; add the others, or say that it is an extract",
                    String.valueOf(held));
        }
    }
}
