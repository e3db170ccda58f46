package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewSummaryTest {

    private static final ReviewId KAZ_2 = ReviewId.parse("KAZ-2");

    private static Recommendation made(String id, String text, String... states) {
        RecommendationId parsed = RecommendationId.parse(id);
        return Recommendation.builder()
                .id(parsed)
                .review(parsed.review())
                .text(text)
                .recommendingStates(Arrays.stream(states).map(StateCode::new).toList())
                .build();
    }

    private static Recommendation answered(String id, Position position, String... states) {
        return made(id, "Do it", states)
                .withResponse(Response.builder().position(position).build());
    }

    private static Term theme(String code, String label) {
        return Term.builder().scheme("upr_info").code(code).label(label).build();
    }

    private static UprDataset dataset(Recommendation... recommendations) {
        return UprDataset.builder().addRecommendations(recommendations).build();
    }

    private static Figure figure(ReviewSummary summary, Dimension dimension, String code) {
        return summary.by(dimension).figures().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noAnswerIsSomethingElseThanPendingAndSharesSayOfWhat() {
        ReviewSummary summary = ReviewSummary.of(
                dataset(
                        answered("KAZ-2:1", Position.SUPPORTED),
                        answered("KAZ-2:2", Position.SUPPORTED),
                        answered("KAZ-2:3", Position.NOTED),
                        answered("KAZ-2:4", Position.PENDING),
                        made("KAZ-2:5", "Do it")),
                KAZ_2);

        assertThat(summary.by(Dimension.POSITION).figures())
                .extracting(Figure::code, Figure::count)
                .containsExactly(
                        tuple("supported", 2),
                        tuple("noted", 1),
                        tuple("pending", 1),
                        tuple("unclear", 0),
                        tuple("", 1));
        assertThat(summary.by(Dimension.POSITION).base()).isEqualTo(5);
        assertThat(summary.by(Dimension.ANSWER).base()).isEqualTo(3);
        assertThat(figure(summary, Dimension.POSITION, "supported").share().orElseThrow())
                .isEqualTo(0.4, within(1e-9));
        assertThat(figure(summary, Dimension.ANSWER, "supported").share().orElseThrow())
                .isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aTargetCountsToItsGoalAndARecommendationOnceForEachGoal() {
        ReviewSummary summary = ReviewSummary.of(
                dataset(
                        made("KAZ-2:1", "A").withSdgs(SdgCode.of("16"), SdgCode.of("16.3"), SdgCode.of("5")),
                        made("KAZ-2:2", "B").withSdgs(SdgCode.of("16.3")),
                        made("KAZ-2:3", "C")),
                KAZ_2);

        assertThat(summary.by(Dimension.SDG).figures()).hasSize(18);
        assertThat(summary.by(Dimension.SDG).count("16")).isEqualTo(2);
        assertThat(summary.by(Dimension.SDG).count("5")).isEqualTo(1);
        assertThat(summary.by(Dimension.SDG).count("")).isEqualTo(1);
    }

    @Test
    void statesAndGroupsCountMentions() {
        ReviewSummary summary = ReviewSummary.of(
                dataset(
                        made("KAZ-2:1", "A", "FRA", "PER", "FRA").withUnresolvedStates("Atlantis"),
                        made("KAZ-2:2", "B", "FRA"),
                        made("KAZ-2:3", "C", "QQQ"),
                        made("KAZ-2:4", "D")),
                KAZ_2);

        assertThat(summary.recommendations()).isEqualTo(4);
        assertThat(summary.stateMentions()).isEqualTo(5);
        assertThat(Dimension.RECOMMENDING_STATE.unit()).isEqualTo(CountedUnit.STATE_MENTIONS);
        assertThat(summary.by(Dimension.RECOMMENDING_STATE).figures())
                .extracting(Figure::label)
                .containsExactly("France", "Peru", "QQQ", "A name that no code fits");
        assertThat(figure(summary, Dimension.RECOMMENDING_STATE, "FRA").share()).hasValue(0.4);
        assertThat(summary.by(Dimension.REGIONAL_GROUP).count("WEOG")).isEqualTo(2);
        assertThat(summary.by(Dimension.REGIONAL_GROUP).count("")).isEqualTo(2);
    }

    @Test
    void eachFigureIsComparedWithAllOtherReviews() {
        ReviewSummary summary = ReviewSummary.of(
                dataset(
                        made("KAZ-2:1", "A").withThemes(theme("migrants", "Migrants")),
                        made("KAZ-2:2", "B").withThemes(theme("justice", "Justice")),
                        made("KAZ-1:1", "C").withThemes(theme("justice", "Justice")),
                        made("MLI-1:1", "D").withThemes(theme("justice", "Justice"), theme("torture", "Torture"))),
                KAZ_2);

        assertThat(summary.others()).contains(new OtherReviews(2, 2, 0));
        Figure justice = figure(summary, Dimension.THEME, "upr_info:justice");
        assertThat(justice.othersCount()).hasValue(2);
        assertThat(justice.othersShare()).hasValue(1.0);
        assertThat(justice.difference()).hasValue(-0.5);
        assertThat(summary.by(Dimension.THEME).figures())
                .extracting(Figure::label)
                .containsExactly("Justice", "Migrants", "No theme coded");
    }

    @Test
    void withoutAnotherReviewThereIsNothingToCompareWith() {
        UprDataset alone = UprDataset.builder()
                .addReviews(review("KAZ-1"))
                .addRecommendations(made("KAZ-2:1", "A", "FRA"))
                .build();
        ReviewSummary summary = ReviewSummary.of(alone, KAZ_2);

        assertThat(summary.others()).isEmpty();
        assertThat(summary.breakdowns()).allSatisfy(breakdown -> {
            assertThat(breakdown.othersBase()).isEmpty();
            assertThat(breakdown.figures()).allSatisfy(each -> {
                assertThat(each.othersCount()).isEmpty();
                assertThat(each.othersShare()).isEmpty();
                assertThat(each.difference()).isEmpty();
            });
        });
    }

    private static Review review(String id) {
        ReviewId parsed = ReviewId.parse(id);
        return Review.builder()
                .id(parsed)
                .stateUnderReview(parsed.state())
                .cycle(parsed.cycle())
                .build();
    }

    @Test
    void aReviewWithoutRecommendationsHasCountsAndNoShares() {
        UprDataset dataset = UprDataset.builder()
                .addReviews(review("KAZ-2"))
                .addCommendations(Commendation.builder()
                        .id(CommendationId.parse("KAZ-2:c1"))
                        .review(KAZ_2)
                        .text("Praise")
                        .build())
                .addRecommendations(answered("MLI-1:1", Position.NOTED, "FRA"))
                .build();
        ReviewSummary summary = ReviewSummary.of(dataset, KAZ_2);

        assertThat(summary.recommendations()).isZero();
        assertThat(summary.commendations()).isEqualTo(1);
        assertThat(summary.breakdowns()).hasSize(Dimension.values().length).noneMatch(Breakdown::coded);
        assertThat(summary.breakdowns())
                .flatExtracting(Breakdown::figures)
                .allMatch(each -> each.share().isEmpty());
        assertThat(figure(summary, Dimension.POSITION, "noted").othersShare()).hasValue(1.0);
    }

    @Test
    void aReviewThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewSummary.of(dataset(made("KAZ-1:1", "A"), made("MLI-1:1", "B")), KAZ_2))
                .withMessage("no review KAZ-2 in this dataset, which has KAZ-1, MLI-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewSummary.of(UprDataset.builder().build(), KAZ_2))
                .withMessage("no review KAZ-2 in this dataset, which has none");
    }

    @Test
    void anEmptyDatasetHasNoReviewToSumUp() {
        assertThat(ReviewSummary.ofAll(UprDataset.builder().build())).isEmpty();
    }

    @Test
    void treatiesThatTheSourceCodedAndThoseThatTheTextNamesAreKeptApart() {
        ReviewSummary summary = ReviewSummary.of(
                dataset(
                        made("KAZ-2:1", "Ratify the Rome Statute of the International Criminal Court")
                                .withTreaties(TreatyCode.of("CRPD")),
                        made("KAZ-2:2", "Build schools")),
                KAZ_2);

        assertThat(summary.by(Dimension.TREATY).figures())
                .extracting(Figure::code)
                .containsExactly("CRPD", "");
        assertThat(summary.by(Dimension.TREATY_NAMED).figures())
                .extracting(Figure::label)
                .containsExactly("Rome Statute of the International Criminal Court", "No treaty named");
    }

    @Test
    void aCategoryThatTheListDoesNotKnowIsCountedToo() {
        ReviewSummary summary = ReviewSummary.of(
                dataset(
                        made("KAZ-2:1", "A").withActionCategory(5),
                        made("KAZ-2:2", "B").withActionCategory(9)),
                KAZ_2);

        assertThat(summary.by(Dimension.ACTION_CATEGORY).figures())
                .extracting(Figure::code)
                .containsExactly("1", "2", "3", "4", "5", "9", "");
        assertThat(summary.by(Dimension.ACTION_CATEGORY).count("9")).isEqualTo(1);
    }

    @Test
    void earlierReviewsOfTheStateAreToldAndLaterOnesNot() {
        UprDataset dataset = dataset(
                answered("KAZ-3:1", Position.NOTED),
                made("KAZ-2:1", "A"),
                answered("KAZ-1:1", Position.SUPPORTED, "FRA"),
                answered("MLI-1:1", Position.NOTED));

        List<EarlierReview> earlier = ReviewSummary.of(dataset, KAZ_2).earlierReviews();

        assertThat(earlier).singleElement().satisfies(each -> {
            assertThat(each.review()).isEqualTo(ReviewId.parse("KAZ-1"));
            assertThat(each.stateMentions()).isEqualTo(1);
            assertThat(each.positions().count("supported")).isEqualTo(1);
        });
    }
}
