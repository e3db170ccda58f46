package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A claim of implementation on a recommendation without support. */
final class NotedClaimedImplemented extends PositionRule {

    private static final RuleInfo INFO = RuleInfo.of("noted_claimed_implemented", RuleFamily.POSITIONS, Severity.INFO)
            .title("A recommendation is noted, and the State says that it is implemented or being implemented.")
            .explanation("As a rule States say so of recommendations that they support; here the heading may have been"
                    + " read wrongly, or the State notes what it holds to be done. Count the claim apart from the"
                    + " position.")
            .basis("A/HRC/RES/5/1, annex, paragraph 32; addenda to Working Group reports, in which recommendations"
                    + " already implemented stand among those accepted (such as A/HRC/59/15/Add.1, part II)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Response response, String which, Findings out) {
        if (response.getPosition() == Position.NOTED) {
            response.getClaimedStatus()
                    .ifPresent(claim -> out.report(
                            which + " is noted and claims implementation; check the heading under which it stands",
                            claim.toString()));
        }
    }
}
