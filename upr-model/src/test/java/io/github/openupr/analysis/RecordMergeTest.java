package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How records that are no recommendations are joined, and what of a review is not. */
class RecordMergeTest {

    private static final ReviewId REVIEW = ReviewId.parse("KAZ-2");

    private static final Term WATER =
            Term.builder().scheme("uhri").label("Water").build();
    private static final Term SCHOOLS =
            Term.builder().scheme("uhri").label("Schools").build();

    private static SourceRef at(String source) {
        return SourceRef.builder().source(source).location("row 1").build();
    }

    private static Review review(String... troika) {
        return Review.builder()
                .id(REVIEW)
                .stateUnderReview(StateCode.of("KAZ"))
                .cycle(2)
                .troika(Arrays.stream(troika).map(StateCode::of).toList())
                .build();
    }

    private static DatasetMerge merge(UprDataset... datasets) {
        return DatasetMerge.of(List.of(datasets));
    }

    private static UprDataset of(Review review) {
        return UprDataset.builder().addReview(review).build();
    }

    @ParameterizedTest
    @CsvSource({"PER MLI NOR, merge_conflict_member", "PER MLI, merge_conflict_member", "FRA MLI PER, ''", "'', ''"})
    void ofTwoTroikasTheEarlierStaysAndAnotherOneIsTold(String other, String notice) {
        Review first = review("PER", "MLI", "FRA");

        DatasetMerge merge = merge(of(first), of(review(other.isEmpty() ? new String[0] : other.split(" "))));

        assertThat(merge.dataset().getReviews()).containsExactly(first);
        assertThat(merge.notices()).extracting(Notice::code).isEqualTo(notice.isEmpty() ? List.of() : List.of(notice));
    }

    @Test
    void aTroikaThatOnlyTheLaterSourceHasIsTaken() {
        assertThat(merge(of(review()), of(review("PER", "MLI", "FRA")))
                        .dataset()
                        .getReviews())
                .containsExactly(review("PER", "MLI", "FRA"));
    }

    @Test
    void aCommendationOfBothIsOneWithTheThemesOfBothAndThePlaceOfTheFirst() {
        Commendation first = Coverage.commendation("KAZ-2:c1", "Dug many wells.")
                .withThemes(WATER)
                .withSource(at("report"));
        Commendation second = Coverage.commendation("KAZ-2:c-9a", "dug many wells")
                .withThemes(SCHOOLS)
                .withSource(at("export"));

        UprDataset merged = merge(
                        UprDataset.builder().addCommendation(first).build(),
                        UprDataset.builder().addCommendation(second).build())
                .dataset();

        assertThat(merged.getCommendations()).singleElement().satisfies(each -> {
            assertThat(each.getId()).isEqualTo(first.getId());
            assertThat(each.getThemes()).containsExactly(WATER, SCHOOLS);
            assertThat(each.getSource()).contains(at("report"));
        });
    }

    @ParameterizedTest
    @CsvSource({"4, 2, 4", "0, 2, 2", "4, 0, 4"})
    void aPledgeOfBothHasTheActionCategoryOfTheFirstThatHasOne(int first, int second, int expected) {
        UprDataset merged = merge(of(pledge("KAZ-2:p1", first)), of(pledge("KAZ-2:p-9a", second)))
                .dataset();

        assertThat(merged.getPledges())
                .singleElement()
                .satisfies(each -> assertThat(each.getActionCategory()).hasValue(expected));
    }

    private static UprDataset of(VoluntaryPledge pledge) {
        return UprDataset.builder().addPledge(pledge).build();
    }

    private static VoluntaryPledge pledge(String id, int category) {
        return VoluntaryPledge.builder()
                .id(PledgeId.parse(id))
                .review(REVIEW)
                .text("Plant trees.")
                .actionCategory(category == 0 ? OptionalInt.empty() : OptionalInt.of(category))
                .build();
    }

    @Test
    void aSourceThatGetsAnotherNameHasItWhereverItIsNamed() {
        UprDataset merged = merge(
                        sourced("OHCHR", "KAZ-2", "Teach the children."), sourced("UPR Info", "KAZ-3", "Free them."))
                .dataset();

        Review review = merged.getReviews().get(1);
        Recommendation recommendation = merged.getRecommendations().get(1);
        assertThat(List.of(
                        review.getSource(),
                        review.getReportedCounts().get(0).getSource(),
                        review.getAnswers().get(0).getResponse().getSource(),
                        recommendation.getSource(),
                        recommendation.getResponse().orElseThrow().getSource(),
                        recommendation.getEarlierResponses().get(0).getSource()))
                .allSatisfy(place -> assertThat(place).contains(at("data~2")));
    }

    private static UprDataset sourced(String publisher, String review, String text) {
        Response response =
                Response.builder().position(Position.NOTED).source(at("data")).build();
        RecommendationId id = RecommendationId.parse(review + ":r1");
        return UprDataset.builder()
                .metadata(DatasetMetadata.builder()
                        .addSource(DataSource.builder()
                                .id("data")
                                .publisher(publisher)
                                .build())
                        .build())
                .addReview(Review.builder()
                        .id(id.review())
                        .stateUnderReview(id.review().state())
                        .cycle(id.review().cycle())
                        .addReportedCount(ReportedCount.builder()
                                .what(CountedUnit.DELEGATIONS)
                                .count(9)
                                .approximate(false)
                                .source(at("data"))
                                .build())
                        .addAnswer(Answer.builder()
                                .number("9.9")
                                .response(response)
                                .build())
                        .source(at("data"))
                        .build())
                .addRecommendation(Coverage.recommendation(id.toString(), text, "FRA")
                        .withSource(at("data"))
                        .withResponse(response)
                        .withEarlierResponses(response))
                .build();
    }
}
