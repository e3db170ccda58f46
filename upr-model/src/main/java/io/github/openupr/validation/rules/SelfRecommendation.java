package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A State makes recommendations to others; what it promises itself is a voluntary pledge. */
final class SelfRecommendation implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("self_recommendation", RuleFamily.STATES, Severity.ERROR)
            .title("The State under review recommends something to itself.")
            .explanation(
                    "Recommendations come from the other States that take part in the interactive dialogue. Either a name"
                            + " was read wrongly, or this is a voluntary pledge, which has a record type of its own.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraphs 21 and 27: the dialogue is one between the State under review and the"
                            + " Council; commitments of the State itself are voluntary pledges");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        StateCode reviewed = recommendation.getReview().state();
        if (recommendation.getRecommendingStates().contains(reviewed)) {
            out.report(
                    "the State under review is among the recommending States; correct the State, or make a pledge of it",
                    reviewed.code());
        }
    }
}
