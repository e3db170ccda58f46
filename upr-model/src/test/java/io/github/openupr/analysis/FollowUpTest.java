package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.recommendation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Actor;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

    private static final StateCode STATE = StateCode.of("KAZ");

    private static Recommendation answered(Position position, Recommendation recommendation) {
        return recommendation.withResponse(Response.builder().position(position).build());
    }

    private static UprDataset dataset(Recommendation... recommendations) {
        return UprDataset.builder().addRecommendations(recommendations).build();
    }

    private static ReviewFollowUp onlyStep(UprDataset dataset) {
        FollowUp result = FollowUp.of(dataset, STATE);
        assertThat(result.steps()).hasSize(1);
        return result.steps().get(0);
    }

    private static List<Repetition> pairs(String earlier, String later) {
        return onlyStep(dataset(recommendation("KAZ-3:1", earlier, "FRA"), recommendation("KAZ-4:1", later, "ITA")))
                .pairs();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ratify OPCAT                           | Ratify the Optional Protocol to the CAT                                        | text
            Ratify OPCAT                           | Speed up, as announced by the minister, its accession to OP-CAT without delay  | treaty
            Lift its reservations to CEDAW         | Review national law on marriage and inheritance with a view to withdrawing the reservation to CEDAW | treaty
            Abolish the death penalty              | Abolish the death penalty, and until then publish how many persons were executed and commute all sentences to terms of imprisonment | part
            """)
    void aRequestComesAgainByTextByTreatyOrAsAPart(String earlier, String later, String ground) {
        assertThat(pairs(earlier, later))
                .singleElement()
                .satisfies(pair -> assertThat(pair.ground()).hasToString(ground));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ratify OPCAT                          | Ratify ICRMW
            Ratify OPCAT                          | Withdraw the reservations to OPCAT
            Sign and ratify OPCAT and establish national mechanisms | Sign and ratify ICRMW and establish national mechanisms
            Ratify CEDAW                          | Bring its laws on marriage and inheritance into line with CEDAW, to which it is a party
            Bring laws in line with the Paris Principles and ratify CRPD | Ratify ICRMW and follow the Paris Principles
            Continue to promote human rights      | Continue to promote human rights education in all schools of the capital
            """)
    void otherRequestsOfLikeWordsDoNot(String earlier, String later) {
        assertThat(pairs(earlier, later)).isEmpty();
    }

    @Test
    void theSameStateIsTheStrongestGround() {
        ReviewFollowUp step = onlyStep(dataset(
                recommendation("KAZ-3:1", "Free the jailed bloggers", "FRA", "PER"),
                recommendation("KAZ-4:1", "Free jailed bloggers", "ITA"),
                recommendation("KAZ-4:2", "Free jailed bloggers at once", "PER")));
        assertThat(step.pairs())
                .extracting(pair -> pair.later().getId().local(), Repetition::ground, Repetition::sameState)
                .containsExactly(
                        tuple("2", RepetitionGround.STATE_AND_TEXT, true), tuple("1", RepetitionGround.TEXT, false));
        assertThat(step.recommendations().get(0).statesAgain()).isEqualTo(2);
    }

    @Test
    void aThemeInCommonIsCountedAndIsNoRepetition() {
        Term theme = Term.builder()
                .scheme("upr_info")
                .code("detention")
                .label("Detention")
                .build();
        ReviewFollowUp step = onlyStep(dataset(
                recommendation("KAZ-3:1", "Heat the cells").withThemes(theme, theme),
                recommendation("KAZ-3:2", "Feed prisoners well").withThemes(theme),
                recommendation("KAZ-4:1", "Let lawyers in").withThemes(theme),
                recommendation("KAZ-4:2", "Feed all prisoners well").withThemes(theme)));
        assertThat(step.themes()).containsExactly(new ThemeFollowUp(theme, 2, 1, 2));
        assertThat(step.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.earlier().getId()).hasToString("KAZ-3:2");
            assertThat(pair.sharedThemes()).containsExactly(theme);
        });
        assertThat(step.newRequests()).extracting(each -> each.getId().local()).containsExactly("1");
    }

    @Test
    void treatiesThatASourceCodedCountToo() {
        TreatyCode treaty = TreatyCode.of("OPCAT");
        assertThat(onlyStep(dataset(
                                recommendation("KAZ-3:1", "Sign the protocol of 2002")
                                        .withTreaties(treaty),
                                recommendation("KAZ-4:1", "Ratify OPCAT")))
                        .pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.sharedTreaties()).containsExactly(treaty));
    }

    @Test
    void positionsBeforeAndAfterAreCountedAndTheNotedThatMostStatesMakeAgainComeFirst() {
        ReviewFollowUp step = onlyStep(dataset(
                answered(Position.NOTED, recommendation("KAZ-3:1", "Free the jailed bloggers", "FRA")),
                answered(Position.NOTED, recommendation("KAZ-3:2", "Plant oaks along rivers", "FRA")),
                answered(Position.SUPPORTED, recommendation("KAZ-3:3", "Dig deeper wells", "FRA")),
                recommendation("KAZ-3:4", "Mend village roofs", "FRA"),
                answered(Position.SUPPORTED, recommendation("KAZ-4:1", "Free jailed bloggers", "PER")),
                answered(Position.NOTED, recommendation("KAZ-4:2", "Plant oaks along all rivers", "PER")),
                recommendation("KAZ-4:3", "Plant oaks along rivers", "ITA")));
        assertThat(step.repeated(Position.NOTED))
                .extracting(each -> each.recommendation().getId().local(), FollowedRecommendation::statesAgain)
                .containsExactly(tuple("2", 2), tuple("1", 1));
        assertThat(step.byPosition())
                .containsExactly(
                        new PositionFollowUp(Optional.of(Position.SUPPORTED), 0, 1),
                        new PositionFollowUp(Optional.of(Position.NOTED), 2, 0),
                        new PositionFollowUp(Optional.of(Position.PENDING), 0, 0),
                        new PositionFollowUp(Optional.of(Position.UNCLEAR), 0, 0),
                        new PositionFollowUp(Optional.empty(), 0, 1));
        assertThat(step.positionChanges())
                .containsExactly(
                        new PositionChange(Optional.of(Position.NOTED), Optional.of(Position.SUPPORTED), 1),
                        new PositionChange(Optional.of(Position.NOTED), Optional.of(Position.NOTED), 1),
                        new PositionChange(Optional.of(Position.NOTED), Optional.empty(), 1));
    }

    @Test
    void whatAssessorsFoundStandsBesideTheRecommendation() {
        Recommendation earlier = recommendation("KAZ-3:1", "Dig wells");
        Assessment assessment = Assessment.builder()
                .id("a")
                .recommendation(earlier.getId())
                .assessor(Actor.builder()
                        .name("Well Watch")
                        .kind(ActorKind.CIVIL_SOCIETY)
                        .build())
                .status(AssessmentStatus.NOT_IMPLEMENTED)
                .build();
        UprDataset dataset =
                dataset(earlier, recommendation("KAZ-4:1", "Dig wells")).withAssessments(assessment);
        assertThat(onlyStep(dataset).recommendations().get(0).assessments()).containsExactly(assessment);
    }

    @Test
    void whatTheLatestReviewLeavesIsDueByTheNextOne() {
        Review latest = Review.builder()
                .id(ReviewId.parse("KAZ-4"))
                .stateUnderReview(STATE)
                .cycle(4)
                .nextReviewYear(2030)
                .build();
        Recommendation supported = answered(Position.SUPPORTED, recommendation("KAZ-4:1", "Dig wells"));
        Recommendation pending = answered(Position.PENDING, recommendation("KAZ-4:2", "Plant oaks"));
        UprDataset dataset = dataset(
                        supported,
                        pending,
                        answered(Position.NOTED, recommendation("KAZ-4:3", "Mend roofs")),
                        recommendation("KAZ-4:4", "Feed birds"))
                .withReviews(latest);
        FollowUp result = FollowUp.of(dataset, STATE);
        assertThat(result.steps()).isEmpty();
        assertThat(result.reviews()).containsExactly(latest.getId());
        assertThat(result.due())
                .isEqualTo(new DueByNextReview(
                        latest.getId(), latest.expectedNextReview(), List.of(supported), List.of(pending), 1, 1));
        assertThat(result.due().nextReview().orElseThrow().year()).isEqualTo(2030);
    }

    @Test
    void aCycleThatTheDataLackIsSkippedAndTold() {
        ReviewFollowUp step =
                onlyStep(dataset(recommendation("KAZ-4:1", "Dig wells"), recommendation("KAZ-1:1", "Dig wells")));
        assertThat(step.earlier()).hasToString("KAZ-1");
        assertThat(step.later()).hasToString("KAZ-4");
        assertThat(step.missingCycles()).containsExactly(2, 3);
    }

    @Test
    void aStateWithoutReviewIsRefusedWithThoseThatHaveOne() {
        UprDataset dataset = dataset(recommendation("PER-1:1", "Dig wells"), recommendation("FRA-1:1", "Dig wells"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUp.of(dataset, STATE))
                .withMessage("no review of KAZ in this dataset, which has reviews of FRA, PER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUp.of(UprDataset.builder().build(), STATE))
                .withMessage("no review of KAZ in this dataset, which has no review at all");
    }
}
