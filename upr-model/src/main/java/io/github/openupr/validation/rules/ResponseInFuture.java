package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;
import java.util.List;

/** Looks at the responses of recommendations and at those that an addendum gives by number. */
final class ResponseInFuture implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("response_in_future", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A response bears a day that has not come.")
            .explanation("A position is what the State has said; what it may say one day is pending. Correct the day.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16: the State communicates its positions in writing");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        check(DatedResponses.of(recommendation), out);
    }

    @Override
    public void check(Review review, Findings out) {
        check(DatedResponses.of(review), out);
    }

    private static void check(List<Response> dated, Findings out) {
        for (Response response : dated) {
            LocalDate day = response.getRespondedOn().orElseThrow();
            if (FutureDay.notYet(day, out)) {
                out.report("the State responded on a day that has not come; correct it", day.toString());
                return;
            }
        }
    }
}
