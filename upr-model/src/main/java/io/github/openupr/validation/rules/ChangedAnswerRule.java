package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at answers that followed each other on one recommendation. Immutable and thread-safe. */
abstract class ChangedAnswerRule implements RecordRule {

    /** Looks at the current response and those that it superseded: one at least, the oldest first. */
    abstract void check(List<Response> earlier, Response current, Findings out);

    @Override
    public final void check(Recommendation recommendation, Findings out) {
        List<Response> earlier = recommendation.getEarlierResponses();
        if (!earlier.isEmpty()) {
            recommendation.getResponse().ifPresent(current -> check(earlier, current, out));
        }
    }

    /** Whether one of the positions is among those of superseded responses that were given at no later stage. */
    static boolean had(Set<Position> positions, List<Response> earlier, Response current) {
        for (Response each : earlier) {
            if (positions.contains(each.getPosition()) && !later(each, current)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a response was given at a later stage than another; false where a stage is not known. */
    static boolean later(Response response, Response than) {
        Optional<ResponseStage> stage = response.getStage();
        Optional<ResponseStage> other = than.getStage();
        return stage.isPresent() && other.isPresent() && stage.get().compareTo(other.get()) > 0;
    }
}
