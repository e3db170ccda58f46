package io.github.openupr.validation.rules;

import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.Outcome;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;

/** Compares responses with the adoption of the outcome; one without a stage may be of any time. */
final class ResponseAfterAdoption extends DatedResponseRule {

    private static final RuleInfo INFO = RuleInfo.of("response_after_adoption", RuleFamily.CHRONOLOGY, Severity.WARNING)
            .title("A response of the report, the addendum or the plenary is younger than the adoption of the outcome.")
            .explanation(
                    "With the adoption in the plenary the outcome is complete; what the State says later belongs to its"
                            + " follow-up, and counts of the outcome would change after the fact. Correct the day, or make the"
                            + " stage mid_term.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 25 and 32: the outcome that the plenary adopts identifies the"
                    + " recommendations with the State's support; A/HRC/RES/16/21, annex, paragraph 16: positions"
                    + " preferably before the plenary");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean found(Response response, LocalDate day, Review review, Findings out) {
        boolean found = response.getStage().isPresent()
                && response.getStage().get() != ResponseStage.MID_TERM
                && review.getOutcome()
                        .flatMap(Outcome::getAdoptedOn)
                        .filter(day::isAfter)
                        .isPresent();
        if (found) {
            out.report(
                    "the response is younger than the adoption of the outcome that it is part of; correct its day or its stage",
                    day.toString());
        }
        return found;
    }
}
