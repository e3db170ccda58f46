package io.github.openupr.analysis;

import io.github.openupr.code.Position;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation and what became of it until the next review: where it comes again there, and what assessors found.
 *
 * <p>Made by OpenUPR: no source says which recommendation of a review was made before; see {@link FollowUp}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param recommendation the recommendation
 * @param repetitions where it comes again: the strongest ground first, then the most alike
 * @param statesAgain how many different States make it again
 * @param assessments what assessors found, in the order of the dataset
 */
public record FollowedRecommendation(
        Recommendation recommendation, List<Repetition> repetitions, int statesAgain, List<Assessment> assessments) {

    /** Copies the lists. */
    public FollowedRecommendation {
        repetitions = List.copyOf(repetitions);
        assessments = List.copyOf(assessments);
    }

    /** Whether it comes again. */
    public boolean repeated() {
        return !repetitions.isEmpty();
    }

    /** The position of the State under review; empty where the source states none. */
    public Optional<Position> position() {
        return recommendation.getResponse().map(Response::getPosition);
    }
}
