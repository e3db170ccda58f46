package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A troika that holds what cannot be a member of the Council. */
final class TroikaNamesNoMember implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("troika_names_no_member", RuleFamily.STATES, Severity.ERROR)
            .title("The troika names a State that is no Member State of the United Nations.")
            .explanation("The rapporteurs come from the members of the Council, which observer States cannot be. A name"
                    + " was read wrongly; look the troika up in the report of the Working Group, paragraph 2.")
            .basis("A/RES/60/251, paragraph 7, and A/HRC/RES/5/1, annex, paragraph 18 (d): the Council consists of"
                    + " Member States, the rapporteurs come from among its members");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        for (StateCode state : review.getTroika()) {
            if (Membership.noMember(state)) {
                out.report(
                        "the troika names a State that cannot be a member of the Council; correct the State",
                        state.code());
            }
        }
    }
}
