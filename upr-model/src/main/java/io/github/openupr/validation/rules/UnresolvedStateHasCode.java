package io.github.openupr.validation.rules;

import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A name that stands among the unresolved ones though its code is known. */
final class UnresolvedStateHasCode implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("unresolved_state_has_code", RuleFamily.STATES, Severity.WARNING)
            .title("A recommending State is kept as an unresolved name though its code is known.")
            .explanation("The recommendation is missing from every count by State, without need. Move it to the"
                    + " recommending States, by its code.")
            .basis("ISO 3166-1 and UN M49, with the spellings that Working Group reports, UPR Info and the"
                    + " Universal Human Rights Index use: the codelist of States knows the name");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        if (!recommendation.getUnresolvedStates().isEmpty()) {
            for (String name : recommendation.getUnresolvedStates()) {
                States.resolve(name)
                        .ifPresent(state -> out.report(
                                "the name has the code " + state.code()
                                        + "; write that among the recommending States instead",
                                name));
            }
        }
    }
}
