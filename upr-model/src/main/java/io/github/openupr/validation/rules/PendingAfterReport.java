package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** An answer that is put off again, later than in the report. */
final class PendingAfterReport extends PositionRule {

    private static final RuleInfo INFO = RuleInfo.of("pending_after_report", RuleFamily.POSITIONS, Severity.INFO)
            .title("A position is still pending in the addendum, in the plenary or in a mid-term report.")
            .explanation("The report puts answers off, the addendum gives them. A position that is pending at a later"
                    + " stage was probably copied from the report; compare the document.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16: the State communicates its positions on all received"
                    + " recommendations, preferably before the plenary");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Response response, String which, Findings out) {
        if (response.getPosition() == Position.PENDING) {
            response.getStage()
                    .filter(stage -> stage != ResponseStage.REPORT)
                    .ifPresent(stage -> out.report(
                            which + " is pending at a stage behind the report; compare the document",
                            stage.toString()));
        }
    }

    @Override
    void checkEarlier(Response response, Findings out) {
        // A later answer took its place.
    }
}
