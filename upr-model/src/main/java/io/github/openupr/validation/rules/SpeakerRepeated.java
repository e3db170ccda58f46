package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A State that takes the floor twice, or was read twice. */
final class SpeakerRepeated implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("speaker_repeated", RuleFamily.STATES, Severity.INFO)
            .title("The list of speakers names the same State twice.")
            .explanation(
                    "Who counts delegations by this list counts one too many. A State may have spoken again; if the"
                            + " list is meant to count delegations, leave it once.")
            .basis("A/HRC/DEC/17/119, part III: one list of speakers, on which States inscribe to take the floor");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        for (StateCode state : Repeated.in(review.getSpeakers())) {
            out.report(
                    "a State is named twice among the speakers; leave it once, unless it took the floor again",
                    state.code());
        }
    }
}
