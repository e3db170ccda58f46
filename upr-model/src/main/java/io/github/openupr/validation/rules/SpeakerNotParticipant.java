package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Member States and observer States take the floor in the dialogue. */
final class SpeakerNotParticipant implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("speaker_not_participant", RuleFamily.STATES, Severity.ERROR)
            .title("A speaker in the dialogue is neither a Member State nor an observer State.")
            .explanation("Only States take the floor in the Working Group; organisations and others are heard in the"
                    + " plenary. A wrong speaker distorts the number of delegations; correct the State.")
            .basis("A/HRC/RES/5/1, annex, paragraph 18 (a) and (b): the members of the Council conduct the review,"
                    + " observer States may take part in the dialogue");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        for (StateCode state : review.getSpeakers()) {
            if (Membership.outsider(state)) {
                out.report(
                        "a speaker is neither a Member State nor an observer State; correct the State", state.code());
            }
        }
    }
}
