package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Commendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Optional;

/** Commendations come from Member States and observer States. */
final class CommendingStateNotParticipant implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "commending_state_not_participant", RuleFamily.STATES, Severity.ERROR)
            .title("A commendation comes from a name that is neither a Member State nor an observer State.")
            .explanation("Only States take the floor in the dialogue; the codelist knows a few more names because other"
                    + " datasets list them among countries. Find the State in the report and correct the code.")
            .basis("A/HRC/RES/5/1, annex, paragraph 18 (a) and (b): the members of the Council conduct the review,"
                    + " observer States may take part in the dialogue");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Commendation commendation, Findings out) {
        Optional<StateCode> state = commendation.getState();
        if (state.isPresent() && Membership.outsider(state.get())) {
            out.report(
                    "the commending State is neither a Member State nor an observer State; correct the State",
                    state.get().code());
        }
    }
}
