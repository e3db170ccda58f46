package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Responses that were superseded by none. */
final class EarlierResponseWithoutCurrent implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "earlier_response_without_current", RuleFamily.POSITIONS, Severity.ERROR)
            .title("A recommendation has earlier responses and no current one.")
            .explanation("Earlier responses are those that the current one took the place of; without it the"
                    + " recommendation counts as unanswered. Move the last one to the current response.")
            .basis("A/HRC/RES/5/1, annex, paragraph 32, and the schema of OpenUPR: the current position stands in"
                    + " response, what it superseded in earlierResponses");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        int earlier = recommendation.getEarlierResponses().size();
        if (earlier > 0 && recommendation.getResponse().isEmpty()) {
            out.report(
                    "there are earlier responses and no current one; move the last one there",
                    Integer.toString(earlier));
        }
    }
}
