package io.github.openupr.validation.rules;

import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;

/** Compares responses with the day of the review or, without one, the first day of its session. */
final class ResponseBeforeReview extends DatedResponseRule {

    private static final RuleInfo INFO = RuleInfo.of("response_before_review", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A response is older than the review.")
            .explanation(
                    "A State cannot answer what has not been recommended yet. The day, or the review that the response"
                            + " was put to, is wrong; look the day up in the document that gives the answer.")
            .basis("A/HRC/RES/5/1, annex, paragraph 32: the State comments on recommendations that were made to it;"
                    + " A/HRC/RES/16/21, annex, paragraph 16: on all received recommendations");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean found(Response response, LocalDate day, Review review, Findings out) {
        boolean found = ReviewDay.earliest(review).filter(day::isBefore).isPresent();
        if (found) {
            out.report("the response is older than the review; correct its day", day.toString());
        }
        return found;
    }
}
