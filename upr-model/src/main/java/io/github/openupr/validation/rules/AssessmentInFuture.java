package io.github.openupr.validation.rules;

import io.github.openupr.model.Assessment;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Looks at the day for which a judgement holds. */
final class AssessmentInFuture implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("assessment_in_future", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("An assessment holds for a day that has not come.")
            .explanation("Nobody can judge today what will have been done then; a deadline of a plan is no assessment."
                    + " Correct the day, or leave the record out until then.")
            .basis("A/HRC/RES/5/1, annex, paragraph 33, and A/HRC/RES/16/21, annex, paragraph 18: implementation, and"
                    + " mid-term reports on it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Assessment assessment, Findings out) {
        if (assessment.getAsOf().isPresent()
                && FutureDay.notYet(assessment.getAsOf().get(), out)) {
            out.report(
                    "the assessment is of a day that has not come; correct it",
                    assessment.getAsOf().get().toString());
        }
    }
}
