package io.github.openupr.model;

import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Recommendations by what they say of themselves, and the assessments of each. Thread-safe once frozen. */
final class RecommendationIndex {

    final Groups<ReviewId, Recommendation> byReview = new Groups<>();
    final Groups<StateCode, Recommendation> byRecommendingState = new Groups<>();
    final Groups<StateCode, Recommendation> byStateUnderReview = new Groups<>();
    final Groups<Integer, Recommendation> byCycle = new Groups<>();
    final Groups<Position, Recommendation> byPosition = new Groups<>();
    final Groups<RecommendationId, Assessment> assessments = new Groups<>();
    private final ArrayList<Recommendation> unanswered = new ArrayList<>();

    void add(Recommendation recommendation) {
        ReviewId review = recommendation.getReview();
        byReview.add(review, recommendation);
        byStateUnderReview.add(review.state(), recommendation);
        byCycle.add(review.cycle(), recommendation);
        byRecommendingState.addToEach(recommendation.getRecommendingStates(), recommendation);
        Optional<Response> response = recommendation.getResponse();
        if (response.isPresent()) {
            byPosition.add(response.get().getPosition(), recommendation);
        } else {
            unanswered.add(recommendation);
        }
    }

    void add(Assessment assessment) {
        assessments.add(assessment.getRecommendation(), assessment);
    }

    void freeze() {
        byReview.freeze();
        byRecommendingState.freeze();
        byStateUnderReview.freeze();
        byCycle.freeze();
        byPosition.freeze();
        assessments.freeze();
        unanswered.trimToSize();
    }

    List<Recommendation> unanswered() {
        return Collections.unmodifiableList(unanswered);
    }
}
