package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A partial answer that is not held as supported in part. */
final class PartialNotSupported extends PositionRule {

    private static final RuleInfo INFO = RuleInfo.of("partial_not_supported", RuleFamily.POSITIONS, Severity.WARNING)
            .title("A partial answer has another position than supported.")
            .explanation("A recommendation that is accepted in part enjoys the support of the State in that part: it is"
                    + " held as supported and partial, and its wording says the rest. Otherwise counts of partial"
                    + " answers miss it.")
            .basis("A/HRC/RES/5/1, annex, paragraph 32, and the Universal Human Rights Index, export as JSON: its"
                    + " value Supported/Noted marks support for one part of a recommendation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Response response, String which, Findings out) {
        Position position = response.getPosition();
        if (position != Position.SUPPORTED && response.getPartial().orElse(false)) {
            out.report(
                    which + " is partial and " + position + "; make it supported and partial, or take partial out",
                    position.toString());
        }
    }
}
