package io.github.openupr.validation.rules;

import io.github.openupr.model.Answer;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The responses of a record that bear a day. */
final class DatedResponses {

    private DatedResponses() {}

    /** Those of a recommendation, the present one first. */
    static List<Response> of(Recommendation recommendation) {
        Optional<Response> present = recommendation.getResponse();
        List<Response> earlier = recommendation.getEarlierResponses();
        if (earlier.isEmpty()) {
            return present.isPresent() && present.get().getRespondedOn().isPresent()
                    ? List.of(present.get())
                    : List.of();
        }
        List<Response> dated = new ArrayList<>();
        present.ifPresent(response -> addDated(response, dated));
        earlier.forEach(response -> addDated(response, dated));
        return dated;
    }

    /** Those that an addendum gives by number. */
    static List<Response> of(Review review) {
        List<Response> dated = new ArrayList<>(0);
        for (Answer answer : review.getAnswers()) {
            addDated(answer.getResponse(), dated);
        }
        return dated;
    }

    private static void addDated(Response response, List<Response> dated) {
        if (response.getRespondedOn().isPresent()) {
            dated.add(response);
        }
    }
}
