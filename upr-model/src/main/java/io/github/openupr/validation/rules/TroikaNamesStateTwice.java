package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A troika in which one State stands twice. */
final class TroikaNamesStateTwice implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("troika_names_state_twice", RuleFamily.STATES, Severity.ERROR)
            .title("The troika names the same State twice.")
            .explanation(
                    "The group has three different rapporteurs; one of the two names stands for another State. Look"
                            + " it up in the report of the Working Group, paragraph 2.")
            .basis("A/HRC/RES/5/1, annex, paragraph 18 (d): a group of three rapporteurs from different Regional"
                    + " Groups");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        for (StateCode state : Repeated.in(review.getTroika())) {
            out.report("the troika names a State twice; look up the third State in the report", state.code());
        }
    }
}
