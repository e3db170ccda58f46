package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** Tells once of each review in which some recommendations name a State and others none. */
final class RecommendingStateMissing implements DatasetRule {

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
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final PerReview<Names> reviews = new PerReview<>(id -> new Names());

        @Override
        public void check(Recommendation recommendation, Findings out) {
            Names names = reviews.of(recommendation.getReview());
            // A name without a code is told by a rule of its own.
            if (recommendation.getRecommendingStates().isEmpty()
                    && recommendation.getUnresolvedStates().isEmpty()) {
                names.missing.add(out);
            } else {
                names.given = true;
            }
        }

        @Override
        public void finish(Findings out) {
            for (Names names : reviews.all().values()) {
                if (names.given) {
                    names.missing.report(
                            out, "names no State, while others of the review do; look it up in the report");
                }
            }
        }
    }

    /** Whether recommendations of a review name States, and which do not. */
    private static final class Names {

        private final Fellows missing = new Fellows("recommendation");
        private boolean given;
    }
}
