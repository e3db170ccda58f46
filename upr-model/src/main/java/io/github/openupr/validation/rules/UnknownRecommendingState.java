package io.github.openupr.validation.rules;

import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A name of a recommending State that no code fits. */
final class UnknownRecommendingState implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("unknown_recommending_state", RuleFamily.STATES, Severity.WARNING)
            .title("A recommending State has a name that no State is known by.")
            .explanation("A recommendation without a code is missing from every count by State. Look the name up in the"
                    + " report of the Working Group and give the code.")
            .basis("UPR Info, database export of 14 August 2015: (Unknown) in the column From; Working Group"
                    + " reports, section II: each recommendation names the State that made it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        if (!recommendation.getUnresolvedStates().isEmpty()) {
            for (String name : recommendation.getUnresolvedStates()) {
                // A blank name is a constraint's business.
                if (!name.isBlank() && States.resolve(name).isEmpty()) {
                    out.report("no State has this name; look it up in the report and give the code", name);
                }
            }
        }
    }
}
