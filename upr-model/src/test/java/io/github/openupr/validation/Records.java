package io.github.openupr.validation;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import java.util.List;
import java.util.stream.IntStream;

/** Records for tests of the engine: one review, and recommendations that belong to it. */
final class Records {

    static final ReviewId KAZ = ReviewId.parse("KAZ-4");

    private Records() {}

    static Review review() {
        return Review.builder()
                .id(KAZ)
                .stateUnderReview(KAZ.state())
                .cycle(KAZ.cycle())
                .build();
    }

    /** A recommendation without fault, {@code KAZ-4:r1} and so on. */
    static Recommendation recommendation(int number) {
        return Recommendation.builder()
                .id(RecommendationId.of(KAZ, "r" + number))
                .review(KAZ)
                .text("Build the school of village " + number + " before winter comes.")
                .addRecommendingStates(StateCode.of("FRA"))
                .build();
    }

    /** The same, made by the State to itself: an error of code {@code self_recommendation}. */
    static Recommendation faulty(int number) {
        return Recommendation.builder()
                .from(recommendation(number))
                .recommendingStates(List.of(KAZ.state()))
                .build();
    }

    static List<Recommendation> recommendations(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Records::recommendation).toList();
    }

    static List<Recommendation> faulty(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Records::faulty).toList();
    }
}
