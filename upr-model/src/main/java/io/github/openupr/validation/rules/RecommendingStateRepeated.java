package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A State that is counted twice for one recommendation. */
final class RecommendingStateRepeated implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("recommending_state_repeated", RuleFamily.STATES, Severity.WARNING)
            .title("One recommendation names the same State twice.")
            .explanation(
                    "Counts by State count it twice. Either one of two names was read wrongly, or the source repeats"
                            + " it; leave one.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115): the States that made a"
                    + " recommendation stand behind it in parentheses, each once");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        for (StateCode state : Repeated.in(recommendation.getRecommendingStates())) {
            out.report("a recommending State is named twice; leave one, or correct the other", state.code());
        }
    }
}
