package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;
import java.util.Set;

/** A pending position that took the place of an answer. */
final class PendingAfterAnswer extends ChangedAnswerRule {

    private static final RuleInfo INFO = RuleInfo.of("pending_after_answer", RuleFamily.POSITIONS, Severity.WARNING)
            .title("A position is pending though the State has answered before.")
            .explanation(
                    "Answers follow the pending position of the report, not the other way round: two responses were"
                            + " probably put in the wrong order. The current one is the latest.")
            .basis("Working Group reports, section II: recommendations that will be examined get their answers"
                    + " later; A/HRC/RES/5/1, annex, paragraph 32");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<Position> ANSWERS = Set.of(Position.SUPPORTED, Position.NOTED);

    @Override
    void check(List<Response> earlier, Response current, Findings out) {
        if (current.getPosition() == Position.PENDING && had(ANSWERS, earlier, current)) {
            out.report(
                    "the position is pending though the State has answered before; put the latest answer last",
                    current.getPosition().toString());
        }
    }
}
