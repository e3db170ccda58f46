package io.github.openupr.analysis;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.CommendationId;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Actor;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import java.util.Arrays;
import java.util.List;

/** Small records for tests of audits. */
final class Coverage {

    static final ReviewId REVIEW = ReviewId.parse("KAZ-4");

    private Coverage() {}

    /** A recommendation by these States. */
    static Recommendation recommendation(String id, String text, String... states) {
        RecommendationId parsed = RecommendationId.parse(id);
        return Recommendation.builder()
                .id(parsed)
                .review(parsed.review())
                .text(text)
                .recommendingStates(Arrays.stream(states).map(StateCode::new).toList())
                .build();
    }

    static Commendation commendation(String id, String text) {
        CommendationId parsed = CommendationId.parse(id);
        return Commendation.builder()
                .id(parsed)
                .review(parsed.review())
                .text(text)
                .build();
    }

    /** A publication that lists the review. */
    static Publication publication(Mention... mentions) {
        return publication(List.of(REVIEW), mentions);
    }

    static Publication publication(List<ReviewId> reviews, Mention... mentions) {
        return Publication.builder()
                .id("account")
                .publisher(
                        Actor.builder().name("Somebody").kind(ActorKind.MEDIA).build())
                .kind(PublicationKind.ARTICLE)
                .reviews(reviews)
                .mentions(List.of(mentions))
                .build();
    }

    static Mention mention(MentionKind kind, String target) {
        return Mention.builder().kind(kind).target(target).build();
    }

    static Mention mention(MentionKind kind) {
        return Mention.builder().kind(kind).build();
    }
}
