package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Assessment;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;

/** Compares an assessment with the review of the recommendation that is assessed. */
final class AssessmentBeforeReview implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("assessment_before_review", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("An assessment is older than the review of its recommendation.")
            .explanation(
                    "What a State did before the review is no implementation of what was recommended there, so follow-up"
                            + " figures would count it wrongly. Correct the day, or point at the recommendation of the review"
                            + " before.")
            .basis("A/HRC/RES/5/1, annex, paragraph 34: the subsequent review looks at the implementation of the"
                    + " preceding outcome; A/HRC/RES/16/21, annex, paragraph 18: mid-term reports");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new DatasetCheck() {

            @Override
            public void check(Assessment assessment, Findings out) {
                if (assessment.getAsOf().isEmpty()) {
                    return;
                }
                LocalDate day = assessment.getAsOf().get();
                ReviewId id = assessment.getRecommendation().review();
                if (context.review(id)
                        .flatMap(ReviewDay::earliest)
                        .filter(day::isBefore)
                        .isPresent()) {
                    out.report(
                            "the assessment is older than review " + id + "; correct its day or the recommendation",
                            day.toString());
                }
            }
        };
    }
}
