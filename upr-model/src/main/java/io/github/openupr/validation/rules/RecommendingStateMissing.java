package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Tells once of each review in which some recommendations name a State and others none. */
final class RecommendingStateMissing extends LackRule {

    private static final RuleInfo INFO = RuleInfo.of("recommending_state_missing", RuleFamily.STATES, Severity.WARNING)
            .title("A recommendation names no State while others of the same review do.")
            .explanation("Recommendations without a State are missing from every count by State, and the others suggest"
                    + " that the source named it. Look the State up in the report.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115): the States that made a"
                    + " recommendation stand behind it in parentheses");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean lacks(Recommendation recommendation) {
        // A name without a code is told by a rule of its own.
        return recommendation.getRecommendingStates().isEmpty()
                && recommendation.getUnresolvedStates().isEmpty();
    }

    @Override
    boolean lost(int having, int lacking) {
        return having > 0;
    }

    @Override
    String message() {
        return "names no State, while others of the review do; look it up in the report";
    }
}
