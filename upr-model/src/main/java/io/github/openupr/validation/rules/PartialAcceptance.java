package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Support for a part of a recommendation, which the Council does not know. */
final class PartialAcceptance extends PositionRule {

    private static final RuleInfo INFO = RuleInfo.of("partial_acceptance", RuleFamily.POSITIONS, Severity.INFO)
            .title("A recommendation is supported in part.")
            .explanation("The Council knows supported and noted only, and databases differ: UPR Info splits such a"
                    + " recommendation or counts it as noted, the Universal Human Rights Index has a value of its own."
                    + " Say how you count it.")
            .basis("A/HRC/RES/5/1, annex, paragraph 32: recommendations that enjoy the support of the State are"
                    + " identified as such, the others are noted");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Response response, String which, Findings out) {
        if (response.getPosition() == Position.SUPPORTED
                && response.getPartial().orElse(false)) {
            out.report(
                    which + " supports a part only; say how such answers are counted",
                    response.getWording().orElse("partial"));
        }
    }

    @Override
    void checkEarlier(Response response, Findings out) {
        // What no longer holds is counted by nobody.
    }
}
