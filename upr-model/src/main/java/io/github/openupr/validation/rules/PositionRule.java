package io.github.openupr.validation.rules;

import io.github.openupr.model.Answer;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import java.util.Optional;

/**
 * Looks at what the State under review answered, wherever a record holds it: at a recommendation or, by its number, at a
 * review. Immutable and thread-safe.
 */
abstract class PositionRule implements RecordRule {

    /** Looks at a response; {@code which} begins a message: "the response", "the answer to 140.7". */
    abstract void check(Response response, String which, Findings out);

    /** Looks at a response that was superseded, like at any other unless a rule asks for what holds today only. */
    void checkEarlier(Response response, Findings out) {
        check(response, "an earlier response", out);
    }

    @Override
    public final void check(Recommendation recommendation, Findings out) {
        Optional<Response> current = recommendation.getResponse();
        if (current.isPresent()) {
            check(current.get(), "the response", out);
        }
        for (Response earlier : recommendation.getEarlierResponses()) {
            checkEarlier(earlier, out);
        }
    }

    @Override
    public final void check(Review review, Findings out) {
        for (Answer answer : review.getAnswers()) {
            check(answer.getResponse(), "the answer to " + answer.getNumber(), out);
        }
    }
}
