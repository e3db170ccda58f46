package io.github.openupr.model;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.CommendationId;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.Position;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import java.util.List;

/** One value of every entity with its required members only; a mention also has a target, which it needs. */
final class MinimalSpecimens {

    private static final ReviewId REVIEW = ReviewId.parse("KAZ-4");

    private MinimalSpecimens() {}

    static List<Object> all() {
        Actor actor = Actor.builder().name("A").kind(ActorKind.OTHER).build();
        Response response = Response.builder().position(Position.NOTED).build();
        RecommendationId recommendation = RecommendationId.parse("KAZ-4:r1");
        return List.of(
                UprDataset.builder().build(),
                DatasetMetadata.builder().build(),
                DataSource.builder().id("s").build(),
                Review.builder()
                        .id(REVIEW)
                        .stateUnderReview(StateCode.of("KAZ"))
                        .cycle(4)
                        .build(),
                Outcome.builder().councilSession(59).build(),
                ReportedCount.builder()
                        .what(CountedUnit.NOTED)
                        .count(0)
                        .approximate(false)
                        .build(),
                ReviewDocument.builder().kind(DocumentKind.OTHER).build(),
                Answer.builder().number("5").response(response).build(),
                Recommendation.builder()
                        .id(recommendation)
                        .review(REVIEW)
                        .text("T")
                        .build(),
                response,
                Term.builder().scheme("sdg").label("Goal").build(),
                Identifier.builder().scheme("uhri").value("1").build(),
                SourceRef.builder().build(),
                Commendation.builder()
                        .id(CommendationId.parse("KAZ-4:c1"))
                        .review(REVIEW)
                        .text("T")
                        .build(),
                VoluntaryPledge.builder()
                        .id(PledgeId.parse("KAZ-4:p1"))
                        .review(REVIEW)
                        .text("T")
                        .build(),
                Assessment.builder()
                        .id("a")
                        .recommendation(recommendation)
                        .assessor(actor)
                        .status(AssessmentStatus.UNKNOWN)
                        .build(),
                actor,
                Publication.builder()
                        .id("p")
                        .publisher(actor)
                        .kind(PublicationKind.OTHER)
                        .build(),
                Mention.builder()
                        .kind(MentionKind.COMMENDATION)
                        .target("KAZ-4:c1")
                        .build());
    }
}
