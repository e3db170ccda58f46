package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Commendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A commendation is what others welcome; the State under review cannot praise itself. */
final class SelfCommendation implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("self_commendation", RuleFamily.STATES, Severity.ERROR)
            .title("The State under review commends itself.")
            .explanation("Commendations are progress that other States welcomed in the dialogue; self-praise among them"
                    + " makes the review look kinder than it was. Correct the State, or take the record out.")
            .basis("A/HRC/RES/5/1, annex, paragraph 21: the dialogue is one between the State under review and the"
                    + " Council");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Commendation commendation, Findings out) {
        StateCode reviewed = commendation.getReview().state();
        if (commendation.getState().filter(reviewed::equals).isPresent()) {
            out.report(
                    "the State under review is named as the one that commends; correct the State, or take the record out",
                    reviewed.code());
        }
    }
}
