package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Commendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.Optional;

/** Tells once of each State that commends in a review and is not among its speakers. */
final class CommendingStateNotSpeaker implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "commending_state_not_speaker", RuleFamily.STATES, Severity.WARNING)
            .title("A commending State is not among the speakers of the review.")
            .explanation("Progress is welcomed in the dialogue. Either the list of speakers is incomplete, or the State"
                    + " was read wrongly; compare section I.B of the report of the Working Group.")
            .basis("A/HRC/PRST/8/1, paragraph 6, and A/HRC/RES/5/1, annex, paragraph 21: the dialogue takes place"
                    + " in the Working Group only, between the State under review and the Council");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check(new UnheardStates(context));
    }

    private record Check(UnheardStates unheard) implements DatasetCheck {

        @Override
        public void check(Commendation commendation, Findings out) {
            Optional<StateCode> state = commendation.getState();
            if (state.isPresent() && unheard.isNew(commendation.getReview(), state.get())) {
                out.report(
                        "the commending State is not among the review's speakers; add it there, or correct the State",
                        state.get().code());
            }
        }
    }
}
