package io.github.openupr.validation;

import static io.github.openupr.validation.RuleRun.notices;
import static io.github.openupr.validation.RuleRun.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the rules about States say nothing, and how often they say the same. */
class StateRulesTest {

    private static final StateCode FRA = StateCode.of("FRA");
    private static final StateCode BRA = StateCode.of("BRA");
    private static final StateCode KEN = StateCode.of("KEN");

    @Test
    void aStateIsReviewedTooEarlyOnlyWhereTheDayIsKnownAndLiesBeforeItsMembership() {
        assertThat(values("state_not_yet_existing", review("SSD-1").session(11).build()))
                .containsExactly("SSD");
        assertThat(values("state_not_yet_existing", review("SSD-1").build())).isEmpty();
        assertThat(values("state_not_yet_existing", review("SSD-1").session(99).build()))
                .isEmpty();
        assertThat(values(
                        "state_not_yet_existing",
                        review("SSD-1").reviewedOn(LocalDate.of(2011, 7, 13)).build()))
                .containsExactly("SSD");
        assertThat(values(
                        "state_not_yet_existing",
                        review("SSD-1").reviewedOn(LocalDate.of(2011, 7, 14)).build()))
                .isEmpty();
    }

    @Test
    void theDayOfTheReviewCountsMoreThanTheEndOfTheSession() {
        assertThat(values(
                        "state_not_yet_existing",
                        review("SSD-1")
                                .session(11)
                                .reviewedOn(LocalDate.of(2011, 10, 4))
                                .build()))
                .isEmpty();
    }

    @Test
    void aStateThatDidNotSpeakIsToldOnceInEachReview() {
        assertThat(values(
                        "recommending_state_not_speaker",
                        review("KAZ-4").addSpeakers(FRA, BRA).build(),
                        review("KGZ-4").addSpeakers(FRA).build(),
                        recommendation("KAZ-4:r1", KEN, FRA),
                        recommendation("KGZ-4:r1", KEN, BRA),
                        recommendation("KAZ-4:r2", KEN)))
                .containsExactly("KEN", "KEN", "BRA");
    }

    @Test
    void theStateUnderReviewIsNoSpeakerThatIsMissing() {
        assertThat(values(
                        "recommending_state_not_speaker",
                        review("KEN-4").addSpeakers(FRA, BRA).build(),
                        recommendation("KEN-4:r1", KEN)))
                .isEmpty();
        assertThat(values(
                        "commending_state_not_speaker",
                        review("KEN-4").addSpeakers(FRA, BRA).build(),
                        commendation("KEN-4:c1", KEN)))
                .isEmpty();
    }

    @Test
    void recommendationsBeforeTheirReviewAreNotLookedAtAndTheReportSaysSo() {
        ValidationReport report = RuleRun.of(List.of(
                recommendation("KAZ-4:r1", KEN),
                review("KAZ-4").addSpeakers(FRA).build()));

        assertThat(report.count("recommending_state_not_speaker")).isZero();
        assertThat(report.skippedRules())
                .extracting(ValidationReport.SkippedRule::code)
                .contains("recommending_state_not_speaker");
    }

    @Test
    void theSameStateTwiceIsNotTwoOfOneGroup() {
        Review review = review("KAZ-4").addTroika(FRA, FRA, BRA).build();

        assertThat(values("troika_names_state_twice", review)).containsExactly("FRA");
        assertThat(values("troika_of_one_group", review)).isEmpty();
    }

    @Test
    void threeOfOneGroupAreTwoNotices() {
        Review review = review("KAZ-4")
                .addTroika(FRA, StateCode.of("DEU"), StateCode.of("ESP"))
                .build();

        assertThat(values("troika_of_one_group", review)).containsExactly("FRA, DEU: WEOG", "FRA, ESP: WEOG");
    }

    @Test
    void aStateNamedThreeTimesIsToldOnce() {
        assertThat(values("recommending_state_repeated", recommendation("KAZ-4:r1", FRA, BRA, FRA, FRA)))
                .containsExactly("FRA");
    }

    @Test
    void aNameWithoutCodeIsEitherUnknownOrNot() {
        Recommendation recommendation =
                recommendation("KAZ-4:r1").withUnresolvedStates("(Unknown)", "the Republic of Kenya", " ", "Atlantis");

        assertThat(values("unknown_recommending_state", recommendation)).containsExactly("(Unknown)", "Atlantis");
        assertThat(notices("unresolved_state_has_code", recommendation))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.value()).contains("the Republic of Kenya");
                    assertThat(notice.message()).contains("KEN");
                });
    }

    @Test
    void recommendationsWithoutStateAreToldOnceInAReviewWhereOthersHaveOne() {
        Recommendation named = recommendation("KAZ-4:r1", FRA);
        Recommendation first = recommendation("KAZ-4:r2");
        Recommendation second = recommendation("KAZ-4:r3");
        Recommendation unresolved = recommendation("KAZ-4:r4").withUnresolvedStates("Atlantis");

        assertThat(notices("recommending_state_missing", first, second)).isEmpty();
        assertThat(notices("recommending_state_missing", named, unresolved)).isEmpty();
        assertThat(notices("recommending_state_missing", first, named, second))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.message()).startsWith("this recommendation, like 1 more, names no State");
                    assertThat(notice.value()).contains("2");
                });
        assertThat(notices("recommending_state_missing", unresolved, second))
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).startsWith("this recommendation names no State"));
    }

    @Test
    void codesThatTheCodelistLacksAreLeftToTheConstraints() {
        StateCode unknown = StateCode.of("QQQ");

        assertThat(RuleRun.of(List.of(
                                review("KAZ-4")
                                        .addTroika(unknown, FRA, BRA)
                                        .addSpeakers(unknown)
                                        .build(),
                                recommendation("KAZ-4:r1", unknown),
                                commendation("KAZ-4:c1", unknown)))
                        .occurrences())
                .extracting(ValidationReport.Occurrences::code)
                .doesNotContain(
                        "troika_names_no_member",
                        "troika_of_one_group",
                        "speaker_not_participant",
                        "recommending_state_not_participant",
                        "commending_state_not_participant");
    }

    private static Review.Builder review(String id) {
        ReviewId parsed = ReviewId.parse(id);
        return Review.builder().id(parsed).stateUnderReview(parsed.state()).cycle(parsed.cycle());
    }

    private static Recommendation recommendation(String id, StateCode... states) {
        RecommendationId parsed = RecommendationId.parse(id);
        return Recommendation.builder()
                .id(parsed)
                .review(parsed.review())
                .text("Give every child a place in school.")
                .addAllRecommendingStates(Stream.of(states).toList())
                .build();
    }

    private static Commendation commendation(String id, StateCode state) {
        CommendationId parsed = CommendationId.parse(id);
        return Commendation.builder()
                .id(parsed)
                .review(parsed.review())
                .state(state)
                .text("The opening of new schools was welcomed.")
                .build();
    }
}
