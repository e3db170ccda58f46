package io.github.openupr.io;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Small records that every format can write, and one that none can. */
final class Samples {

    static final ReviewId CHAD = ReviewId.parse("TCD-1");
    static final Review REVIEW = Review.builder()
            .id(CHAD)
            .stateUnderReview(StateCode.of("TCD"))
            .cycle(1)
            .session(5)
            .build();

    private Samples() {}

    static Recommendation recommendation(int number) {
        return Recommendation.builder()
                .id(RecommendationId.of(CHAD, "r" + number))
                .review(CHAD)
                .text("Plant " + number + " trees along the road to the capital")
                .addRecommendingStates(StateCode.of("PER"))
                .build();
    }

    /** A review and so many recommendations. */
    static List<UprRecord> records(int recommendations) {
        List<UprRecord> records = new ArrayList<>(List.of(REVIEW));
        IntStream.range(0, recommendations).mapToObj(Samples::recommendation).forEach(records::add);
        return records;
    }

    static UprDataset dataset(int recommendations) {
        return UprDataset.builder()
                .addReviews(REVIEW)
                .recommendations(IntStream.range(0, recommendations)
                        .mapToObj(Samples::recommendation)
                        .toList())
                .build();
    }

    /** A recommendation that throws whatever it is asked. */
    static Recommendation unwritable() {
        return (Recommendation) Proxy.newProxyInstance(
                Samples.class.getClassLoader(), new Class<?>[] {Recommendation.class}, (proxy, method, args) -> {
                    throw new IllegalArgumentException("cannot be written");
                });
    }
}
