package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RunContext;
import java.time.LocalDate;
import java.util.List;

/** Looks at the dated responses of recommendations, and at those that an addendum gives by number, with their review. */
abstract class DatedResponseRule implements DatasetRule {

    /** Looks at the response of the State; the answer is whether it found something, which is enough for the record. */
    abstract boolean found(Response response, LocalDate day, Review review, Findings out);

    @Override
    public final DatasetCheck begin(RunContext context) {
        return new DatasetCheck() {

            @Override
            public void check(Review review, Findings out) {
                checkAll(DatedResponses.of(review), review, out);
            }

            @Override
            public void check(Recommendation recommendation, Findings out) {
                List<Response> dated = DatedResponses.of(recommendation);
                if (!dated.isEmpty()) {
                    context.review(recommendation.getReview()).ifPresent(review -> checkAll(dated, review, out));
                }
            }
        };
    }

    private void checkAll(List<Response> dated, Review review, Findings out) {
        for (Response response : dated) {
            if (found(response, response.getRespondedOn().orElseThrow(), review, out)) {
                return;
            }
        }
    }
}
