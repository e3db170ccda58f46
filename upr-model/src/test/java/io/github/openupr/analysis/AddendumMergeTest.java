package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report of the Working Group and the addendum to it, merged. */
class AddendumMergeTest {

    private static final Response PENDING =
            response(Position.PENDING, ResponseStage.REPORT).withWording("will be examined");

    private static Response response(Position position, ResponseStage stage) {
        return Response.builder().position(position).stage(stage).build();
    }

    private static Response answer(Position position) {
        return response(position, ResponseStage.ADDENDUM)
                .withSource(SourceRef.builder()
                        .source("add1.pdf")
                        .location("paragraph 3")
                        .build());
    }

    private static Recommendation item(String number, String text) {
        return recommendation("KAZ-2:" + number, text, "FRA").withNumber(number).withResponse(PENDING);
    }

    private static UprDataset report(Recommendation... items) {
        return UprDataset.builder().addRecommendations(items).build();
    }

    private static Review review(String id, Answer... answers) {
        ReviewId review = ReviewId.parse(id);
        return Review.builder()
                .id(review)
                .stateUnderReview(review.state())
                .cycle(review.cycle())
                .addDocuments(ReviewDocument.builder()
                        .symbol(DocumentSymbol.of("A/HRC/28/10/Add.1"))
                        .kind(DocumentKind.ADDENDUM)
                        .build())
                .addAnswers(answers)
                .build();
    }

    private static Answer answer(String number, Position position) {
        return Answer.builder().number(number).response(answer(position)).build();
    }

    private static DatasetMerge merge(UprDataset report, Review addendum) {
        return DatasetMerge.of(
                List.of(report, UprDataset.builder().addReview(addendum).build()));
    }

    private static List<Position> positions(DatasetMerge merge) {
        return merge.dataset().getRecommendations().stream()
                .map(each -> each.getResponse().orElseThrow().getPosition())
                .toList();
    }

    private static List<String> codes(DatasetMerge merge) {
        return merge.notices().stream().map(Notice::code).toList();
    }

    @Test
    void whatWasPendingInTheReportIsAnsweredAndStaysAsHistory() {
        DatasetMerge merge = merge(
                report(item("126.1", "Build schools in villages"), item("126.2", "Ratify the second protocol soon")),
                review("KAZ-2", answer("126.1", Position.SUPPORTED), answer("126.2", Position.NOTED)));
        assertThat(positions(merge)).containsExactly(Position.SUPPORTED, Position.NOTED);
        assertThat(merge.dataset().getRecommendations())
                .allSatisfy(each -> assertThat(each.getEarlierResponses()).containsExactly(PENDING));
        assertThat(merge.dataset().getReviews().get(0).getAnswers()).isEmpty();
        assertThat(merge.notices()).isEmpty();
    }

    @Test
    void allPartsOfAnItemGetItsAnswer() {
        Recommendation first = item("126.1", "Sign the second protocol");
        Recommendation second = recommendation("KAZ-2:126.1/2", "Close the old prisons", "PER")
                .withNumber("126.1")
                .withPart(2)
                .withResponse(PENDING);
        DatasetMerge merge =
                merge(report(first.withPart(1), second), review("KAZ-2", answer("126.1", Position.SUPPORTED)));
        assertThat(positions(merge)).containsExactly(Position.SUPPORTED, Position.SUPPORTED);
        assertThat(merge.notices()).isEmpty();
    }

    @Test
    void anItemAloneIsThatOfTheOneParagraphThatAwaitsAnswers() {
        Response supported = response(Position.SUPPORTED, ResponseStage.REPORT);
        DatasetMerge merge = merge(
                report(
                        item("124.5", "Build schools in villages").withResponse(supported),
                        item("125.5", "Ratify the second protocol soon")),
                review("KAZ-2", answer("5", Position.NOTED)));
        assertThat(positions(merge)).containsExactly(Position.SUPPORTED, Position.NOTED);
        assertThat(merge.notices()).isEmpty();
    }

    @Test
    void anItemOfTwoParagraphsThatAwaitAnswersIsNotGuessed() {
        DatasetMerge merge = merge(
                report(item("124.5", "Build schools in villages"), item("125.5", "Ratify the second protocol soon")),
                review("KAZ-2", answer("5", Position.NOTED)));
        assertThat(positions(merge)).containsExactly(Position.PENDING, Position.PENDING);
        assertThat(codes(merge)).containsExactly("merge_answer_unmatched");
    }

    @Test
    void supportThatTheAddendumRepeatsIsOneStatementAtEachStage() {
        Response supported = response(Position.SUPPORTED, ResponseStage.REPORT);
        Review addendum = review("KAZ-2", answer("126.1", Position.SUPPORTED));
        UprDataset report = report(item("126.1", "Build schools in villages").withResponse(supported));
        Recommendation once =
                merge(report, addendum).dataset().getRecommendations().get(0);
        assertThat(once.getResponse()).contains(answer(Position.SUPPORTED));
        assertThat(once.getEarlierResponses()).containsExactly(supported);

        UprDataset again = UprDataset.builder().addReview(addendum).build();
        Recommendation twice = DatasetMerge.of(Arrays.asList(report, again, again))
                .dataset()
                .getRecommendations()
                .get(0);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void anAddendumOfAnotherReviewStaysApart() {
        DatasetMerge merge = merge(
                report(item("126.1", "Build schools in villages")), review("PER-2", answer("126.1", Position.NOTED)));
        assertThat(positions(merge)).containsExactly(Position.PENDING);
        assertThat(merge.dataset().getReviews())
                .filteredOn(each -> each.getId().toString().equals("PER-2"))
                .singleElement()
                .satisfies(each -> assertThat(each.getAnswers()).hasSize(1));
        assertThat(codes(merge)).containsExactly("merge_answer_unmatched");
    }

    @Test
    void whatIsSaidOfAllOthersGoesToThoseThatAwaitAnAnswer() {
        Review addendum = review("KAZ-2", answer("126.1", Position.NOTED))
                .withExtras(Map.of(Review.POSITION_OF_OTHERS, "supported", Review.WORDING_OF_OTHERS, "accepted"));
        DatasetMerge merge = merge(
                report(item("126.1", "Build schools in villages"), item("126.2", "Ratify the second protocol soon")),
                addendum);
        assertThat(positions(merge)).containsExactly(Position.NOTED, Position.SUPPORTED);
        assertThat(merge.dataset().getRecommendations().get(1).getResponse().orElseThrow())
                .satisfies(response -> {
                    assertThat(response.getWording()).contains("accepted");
                    assertThat(response.getSource().orElseThrow().getSymbol())
                            .contains(DocumentSymbol.of("A/HRC/28/10/Add.1"));
                });
        assertThat(merge.dataset().getReviews().get(0).getExtras()).isEmpty();
    }
}
