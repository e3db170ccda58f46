package io.github.openupr.validation;

import static io.github.openupr.validation.RuleRun.notices;
import static io.github.openupr.validation.RuleRun.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Outcome;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rules about answers say nothing, and what they say of chains of answers. */
class PositionRulesTest {

    private static final Review REVIEW = Review.builder()
            .id(ReviewId.parse("KAZ-4"))
            .stateUnderReview(ReviewId.parse("KAZ-4").state())
            .cycle(4)
            .build();
    private static final Response PENDING = response(Position.PENDING, ResponseStage.REPORT);
    private static final Response SUPPORTED = response(Position.SUPPORTED, ResponseStage.ADDENDUM);
    private static final Response NOTED = response(Position.NOTED, ResponseStage.ADDENDUM);

    @ParameterizedTest
    @CsvSource({"2025-06-27, 1", "2026-01-01, 1", "2026-01-02, 0"})
    void aPositionIsPendingTooLongFromTheDayOfTheAdoptionOn(LocalDate adoptedOn, int notices) {
        Review review = REVIEW.withOutcome(
                Outcome.builder().councilSession(59).adoptedOn(adoptedOn).build());

        assertThat(notices("pending_after_adoption", review, recommendation(1).withResponse(PENDING)))
                .hasSize(notices);
    }

    @Test
    void anAddendumIsAskedForAnswersOnlyWhereSomethingIsOpen() {
        Review review = REVIEW.withDocuments(
                ReviewDocument.builder().kind(DocumentKind.ADDENDUM).build());
        Recommendation open = recommendation(1).withResponse(PENDING);
        Recommendation none = recommendation(2);
        Recommendation answeredInReport =
                recommendation(3).withResponse(response(Position.NOTED, ResponseStage.REPORT));
        Recommendation supersededSince = recommendation(4)
                .withEarlierResponses(SUPPORTED)
                .withResponse(response(Position.NOTED, ResponseStage.MID_TERM));

        assertThat(values("addendum_without_answers", review, open, none)).containsExactly("2");
        assertThat(values("addendum_without_answers", none, review)).containsExactly("1");
        assertThat(values("addendum_without_answers", review, answeredInReport)).isEmpty();
        assertThat(values("addendum_without_answers", review, open, supersededSince))
                .isEmpty();
        assertThat(values("addendum_without_answers", review.withAnswers(answer("1", SUPPORTED)), open))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, 1, 1", "8, 1, 0", "18, 2, 1", "17, 2, 0", "9, 0, 0", "0, 3, 0"})
    void positionsAreMissingWhereNineInTenHaveOne(int given, int missing, int notices) {
        UprRecord[] records = IntStream.range(0, given + missing)
                .mapToObj(
                        i -> i < missing ? recommendation(i) : recommendation(i).withResponse(SUPPORTED))
                .toArray(UprRecord[]::new);

        assertThat(notices("position_missing", records)).hasSize(notices);
    }

    @Test
    void anAnswerByNumberIsToldByItsNumber() {
        Review review = REVIEW.withAnswers(answer("140.7", NOTED.withPartial(true)));

        assertThat(notices("partial_not_supported", review))
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.message()).startsWith("the answer to 140.7 is partial and noted;"));
    }

    @Test
    void whatWasAcceptedInPartAndIsSupportedNowIsNoPartialAcceptance() {
        Response partial = SUPPORTED.withPartial(true);

        assertThat(notices("partial_acceptance", recommendation(1).withResponse(partial)))
                .hasSize(1);
        assertThat(notices(
                        "partial_acceptance",
                        recommendation(1)
                                .withEarlierResponses(partial)
                                .withResponse(response(Position.SUPPORTED, ResponseStage.MID_TERM))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Noted, noted, 0",
        "Noted, supported, 1",
        "NOTED, supported, 0",
        "Rejected, noted, 0",
        "Rejected, unclear, 1",
        "Supported/Noted, noted, 1",
        "No Response, noted, 0",
        "In the words of nobody, supported, 0"
    })
    void aWordingContradictsAPositionWhereTheCodelistHasItWordForWord(String wording, String position, int notices) {
        Response response = Response.builder()
                .position(Position.parse(position))
                .wording(wording)
                .build();

        assertThat(notices("wording_contradicts_position", recommendation(1).withResponse(response)))
                .hasSize(notices);
        assertThat(notices("partial_not_marked", recommendation(1).withResponse(response)))
                .isEmpty();
    }

    @Test
    void theSameAnswerFromTwoFilesIsOneAnswer() {
        Response elsewhere =
                SUPPORTED.withSource(SourceRef.builder().location("row 2").build());

        assertThat(notices("response_repeated", changed(elsewhere, SUPPORTED))).hasSize(1);
        assertThat(notices("response_repeated", changed(SUPPORTED, NOTED, SUPPORTED)))
                .isEmpty();
        assertThat(notices("response_repeated", changed(PENDING, PENDING, SUPPORTED)))
                .hasSize(1);
    }

    @Test
    void stagesAreInOrderWhereSomeAreNotKnown() {
        Response unknown = Response.builder().position(Position.NOTED).build();

        assertThat(values("stages_out_of_order", changed(PENDING, unknown, SUPPORTED)))
                .isEmpty();
        assertThat(values("stages_out_of_order", changed(SUPPORTED, unknown, PENDING)))
                .containsExactly("addendum");
    }

    @Test
    void whatStandsInTheWrongOrderIsNoChangeOfMind() {
        Response notedInReport = response(Position.NOTED, ResponseStage.REPORT);

        assertThat(values("support_withdrawn", changed(SUPPORTED, notedInReport)))
                .isEmpty();
        assertThat(values("pending_after_answer", changed(SUPPORTED, PENDING))).isEmpty();
        assertThat(values("support_withdrawn", changed(SUPPORTED, PENDING.withStage(Optional.empty()), NOTED)))
                .containsExactly("addendum");
    }

    @Test
    void anAnswerFitsByItsWholeNumberByItsItemAndByAPartOfIt() {
        Review review = REVIEW.withAnswers(
                answer("140.1.", SUPPORTED),
                answer("2", SUPPORTED),
                answer("140.3 (a)", NOTED),
                answer(" 140.9", NOTED));

        assertThat(values(
                        "answer_without_recommendation",
                        review,
                        numbered("140.1"),
                        numbered("140.2"),
                        numbered("140.3")))
                .containsExactly(" 140.9");
    }

    @Test
    void answersThatMostlyFitNothingAreToldTogether() {
        Review review = REVIEW.withAnswers(answer("140.1", SUPPORTED), answer("140.2", NOTED), answer("140.3", NOTED));

        assertThat(notices("answer_without_recommendation", review, numbered("140.1")))
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("2 of 3 answers"));
    }

    @Test
    void answersAreNotComparedWithRecommendationsWithoutNumbersOrBeforeTheirReview() {
        Review review = REVIEW.withAnswers(answer("140.1", SUPPORTED));

        assertThat(notices("answer_without_recommendation", review, recommendation(1)))
                .isEmpty();
        ValidationReport report = RuleRun.of(List.of(numbered("140.2"), review));
        assertThat(report.count("answer_without_recommendation")).isZero();
        assertThat(report.skippedRules())
                .extracting(ValidationReport.SkippedRule::code)
                .contains("answer_without_recommendation", "answer_contradicts_response");
    }

    @Test
    void anAnswerContradictsWhatTheSameStageSaysOfTheSameNumber() {
        Review review = REVIEW.withAnswers(answer("1", SUPPORTED));

        assertThat(values(
                        "answer_contradicts_response", review, numbered("140.1").withResponse(NOTED)))
                .containsExactly("supported");
        assertThat(values(
                        "answer_contradicts_response", review, numbered("140.1").withResponse(PENDING)))
                .isEmpty();
        assertThat(values(
                        "answer_contradicts_response",
                        review,
                        numbered("140.1").withResponse(response(Position.NOTED, ResponseStage.MID_TERM))))
                .isEmpty();
    }

    @Test
    void anItemThatTwoParagraphsHaveContradictsNothing() {
        Review review = REVIEW.withAnswers(answer("1", SUPPORTED), answer("95.2", NOTED));

        assertThat(values(
                        "answer_contradicts_response",
                        review,
                        numbered("95.1").withResponse(NOTED),
                        numbered("96.1").withResponse(SUPPORTED),
                        numbered("95.2").withResponse(SUPPORTED),
                        numbered("96.2").withResponse(SUPPORTED)))
                .containsExactly("noted");
    }

    @Test
    void aNumberThatIsAnsweredInTwoWaysIsToldOnce() {
        Review review = REVIEW.withAnswers(answer("140.1", SUPPORTED), answer("140.1.", NOTED));

        assertThat(values("answer_repeated", review)).containsExactly("140.1.");
        assertThat(values(
                        "answer_contradicts_response", review, numbered("140.1").withResponse(NOTED)))
                .isEmpty();
        assertThat(values("answer_repeated", REVIEW.withAnswers(answer("1", NOTED), answer("1", NOTED))))
                .isEmpty();
    }

    private static Response response(Position position, ResponseStage stage) {
        return Response.builder().position(position).stage(stage).build();
    }

    private static Answer answer(String number, Response response) {
        return Answer.builder().number(number).response(response).build();
    }

    private static Recommendation recommendation(int number) {
        RecommendationId id = RecommendationId.parse("KAZ-4:r" + number);
        return Recommendation.builder()
                .id(id)
                .review(id.review())
                .text("Give every child a place in school.")
                .build();
    }

    private static Recommendation numbered(String number) {
        return recommendation(1)
                .withId(RecommendationId.parse("KAZ-4:" + number))
                .withNumber(number);
    }

    /** A recommendation with these responses, the current one last. */
    private static Recommendation changed(Response... responses) {
        List<Response> all = Stream.of(responses).toList();
        return recommendation(1)
                .withEarlierResponses(all.subList(0, all.size() - 1))
                .withResponse(all.get(all.size() - 1));
    }
}
