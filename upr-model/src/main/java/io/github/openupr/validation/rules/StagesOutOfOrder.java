package io.github.openupr.validation.rules;

import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;

/** Responses of which an earlier one was given at a later stage. */
final class StagesOutOfOrder extends ChangedAnswerRule {

    private static final RuleInfo INFO = RuleInfo.of("stages_out_of_order", RuleFamily.POSITIONS, Severity.WARNING)
            .title("An earlier response was given at a later stage of the review than the one that supersedes it.")
            .explanation("Report, addendum, plenary and mid-term report follow each other; what supersedes an answer"
                    + " comes from the same or a later one. Put the responses in order, so that the current one is the"
                    + " latest.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 25 to 32, and A/HRC/RES/16/21, annex, paragraphs 16 and 18:"
                    + " report of the Working Group, written positions, plenary, mid-term report");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(List<Response> earlier, Response current, Findings out) {
        Response latest = current;
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Response each = earlier.get(i);
            if (later(each, latest)) {
                out.report(
                        "an earlier response was given at a later stage than the one behind it; put them in order",
                        each.getStage().map(ResponseStage::toString).orElse(""));
            }
            if (each.getStage().isPresent()) {
                latest = each;
            }
        }
    }
}
