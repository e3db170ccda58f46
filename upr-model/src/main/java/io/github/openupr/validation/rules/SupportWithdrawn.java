package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;
import java.util.Set;

/** A change of mind from supported to noted. */
final class SupportWithdrawn extends ChangedAnswerRule {

    private static final RuleInfo INFO = RuleInfo.of("support_withdrawn", RuleFamily.POSITIONS, Severity.INFO)
            .title("The State supported a recommendation before and notes it now.")
            .explanation("States rarely take support back; more often a later document was read wrongly or numbers were"
                    + " mixed up. Compare the documents of both answers.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 32 and 33: recommendations that enjoy the support of the State"
                    + " are the basis of its implementation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<Position> SUPPORT = Set.of(Position.SUPPORTED);

    @Override
    void check(List<Response> earlier, Response current, Findings out) {
        if (current.getPosition() == Position.NOTED && had(SUPPORT, earlier, current)) {
            out.report(
                    "the recommendation was supported and is noted now; compare the documents of both answers",
                    current.getStage().map(ResponseStage::toString).orElse(""));
        }
    }
}
