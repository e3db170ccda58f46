package io.github.openupr.validation.rules;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** An assessment judges a recommendation that the dataset has. */
final class AssessmentTargetMissing implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("assessment_target_missing", RuleFamily.REFERENCES, Severity.ERROR)
            .title("An assessment judges a recommendation that the dataset does not have.")
            .explanation(
                    "Without the recommendation nobody sees what was or was not implemented, and figures of follow-up leave the"
                            + " assessment out. Add the recommendation, or correct the id in the assessment.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraph 34: the next review looks at the implementation of the preceding outcome;"
                            + " A/HRC/RES/16/21, annex, paragraph 18: mid-term reports on accepted recommendations");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Ids ids = new Ids();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            ids.came(RecommendationHashes.of(recommendation, out).id());
        }

        @Override
        public void check(Assessment assessment, Findings out) {
            // Mostly the recommendations come first, and nothing is kept of assessments.
            if (!ids.has(Hashes.id(assessment.getRecommendation()))) {
                ids.pointed(out.subject(), assessment.getRecommendation().toString());
            }
        }

        @Override
        public void finish(Findings out) {
            ids.missing()
                    .forEach(each -> out.report(
                            each.from(),
                            "the dataset lacks the recommendation that is assessed; add it, or correct the id",
                            each.id()));
        }
    }
}
