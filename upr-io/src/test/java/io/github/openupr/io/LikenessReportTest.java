package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.Similarity;
import io.github.openupr.code.ActorKind;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Actor;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LikenessReportTest {

    private static final UprDataset DATASET = UprDataset.builder()
            .addRecommendations(
                    recommendation("TCD-1:1", "Dig wells in the north", Position.NOTED, "PER"),
                    recommendation("TCD-1:2", "=1+1", Position.SUPPORTED, "PER"),
                    recommendation("TCD-3:1", "Dig new wells in the north", Position.PENDING, "FRA"))
            .addAssessments(Assessment.builder()
                    .id("a1")
                    .recommendation(RecommendationId.parse("TCD-1:1"))
                    .assessor(Actor.builder()
                            .name("Well Watch")
                            .kind(ActorKind.CIVIL_SOCIETY)
                            .build())
                    .status(AssessmentStatus.NOT_IMPLEMENTED)
                    .build())
            .build();

    private static Recommendation recommendation(String id, String text, Position position, String state) {
        RecommendationId parsed = RecommendationId.parse(id);
        return Recommendation.builder()
                .id(parsed)
                .review(parsed.review())
                .text(text)
                .addRecommendingStates(StateCode.of(state))
                .response(Response.builder().position(position).build())
                .source(SourceRef.builder()
                        .source("list")
                        .location("row " + parsed.local())
                        .build())
                .build();
    }

    private static String written(ReportFormat format, AnalysisResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.of(format).write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static FollowUp followUp() {
        return FollowUp.of(DATASET, StateCode.of("TCD"));
    }

    @Test
    void theFollowUpForPeople() throws IOException {
        assertThat(written(ReportFormat.TEXT, followUp())).isEqualTo("""
                WHAT CAME AGAIN: recommendations to Chad (TCD)
                  A recommendation comes again where its words are alike (a score of 0.50 or
                  more of 1), where both ask to join the same treaty or to withdraw reservations
                  to it, or where all words of the shorter one stand in the longer one.

                TCD-1 AND THE NEXT REVIEW, TCD-3
                  This dataset has no recommendation of the reviews between them: cycle 2.
                  came again              1 of 2
                    supported             0 of 1
                    noted                 1 of 1
                  new in TCD-3            0 of 1
                  positions in the pairs: noted, then pending 1

                Noted and made again, by most States first: 1
                  TCD-1:1, noted, by Peru (source: list, row 1)
                    Dig wells in the north
                      assessed by Well Watch: not implemented
                      again by 1 State, in 1 recommendation:
                      TCD-3:1, pending, by France (source: list, row 1)
                        Dig new wells in the north
                            why: like words (score 0.90); shared words: dig north wells

                DUE BY THE NEXT REVIEW
                  0 recommendations of TCD-3 supported.
                  1 recommendation of TCD-3 still to be answered, 1 of them asked for before:
                    TCD-3:1, pending, by France (source: list, row 1)
                      Dig new wells in the north
                  The State noted 0 more; for 0 this dataset has no clear position.
                """);
    }

    @Test
    void theFollowUpAsATableWithoutFormulas() throws IOException {
        assertThat(written(ReportFormat.CSV, followUp())).isEqualTo("""
                kind,earlierReview,laterReview,earlierId,laterId,ground,score,sharedWords,sharedTreaties,sharedThemes,sameState,statesAgain,assessments,earlierPosition,laterPosition,earlierStates,laterStates,earlierText,laterText,earlierSource,laterSource
                repeated,TCD-1,TCD-3,TCD-1:1,TCD-3:1,text,0.9021,dig north wells,,,false,1,not_implemented (Well Watch),noted,pending,PER,FRA,Dig wells in the north,Dig new wells in the north,"list, row 1","list, row 1"
                not_repeated,TCD-1,TCD-3,TCD-1:2,,,,,,,,0,,supported,,PER,,'=1+1,,"list, row 2",
                due,TCD-3,,TCD-3:1,,,,,,,,,,pending,,FRA,,Dig new wells in the north,,"list, row 1",
                """);
    }

    @Test
    void theFollowUpForPrograms() throws IOException {
        assertThat(written(ReportFormat.JSON, followUp()))
                .contains(
                        "\"ground\": \"text\",",
                        "\"score\": 0.9021,",
                        "\"sharedTreaties\": [],",
                        "\"sameState\": false")
                .contains("\"status\": \"not_implemented\"")
                .endsWith("""
                            "noted": 0,
                            "withoutPosition": 0
                          }
                        }
                        """);
    }

    @Test
    void groupsForPeople() throws IOException {
        assertThat(written(ReportFormat.TEXT, Similarity.of(DATASET))).isEqualTo("""
                LIKE RECOMMENDATIONS
                  Alike are those whose score is 0.60 or more: 1 where two have the same words,
                  0 where they have none in common; rare words count more, and a treaty is one
                  word however it is named.
                  3 recommendations: 2 in 1 group, 1 like no other.

                2 States, 2 recommendations, score 0.90 or more
                  shared words: dig north wells
                  TCD-1:1, by Peru (source: list, row 1)
                    Dig wells in the north
                  TCD-3:1, by France (source: list, row 1)
                    Dig new wells in the north
                """);
    }

    @Test
    void groupsAsATable() throws IOException {
        assertThat(written(ReportFormat.CSV, Similarity.of(DATASET))).isEqualTo("""
                group,states,score,sharedWords,lead,review,id,recommendingStates,position,text,source
                1,2,0.9021,dig north wells,true,TCD-1,TCD-1:1,PER,noted,Dig wells in the north,"list, row 1"
                1,2,0.9021,dig north wells,false,TCD-3,TCD-3:1,FRA,pending,Dig new wells in the north,"list, row 1"
                """);
    }

    @Test
    void groupsForPrograms() throws IOException {
        assertThat(written(
                        ReportFormat.JSON,
                        Similarity.of(DATASET, RecommendationId.parse("TCD-3:1").review())))
                .isEqualTo("""
                        {
                          "review": "TCD-3",
                          "recommendations": 1,
                          "alone": 1,
                          "threshold": 0.6,
                          "groups": []
                        }
                        """);
        assertThat(written(ReportFormat.JSON, Similarity.of(DATASET))).contains("\"lead\": \"TCD-1:1\"");
    }
}
