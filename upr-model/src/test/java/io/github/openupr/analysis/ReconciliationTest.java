package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.REVIEW;
import static io.github.openupr.analysis.Coverage.recommendation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.ReviewStatus;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {

    private static final String TEXT = "Build schools and clinics in every mountain village";

    private static UprDataset of(Recommendation... recommendations) {
        return UprDataset.builder().addRecommendations(recommendations).build();
    }

    private static Recommendation numbered(String number, String text, String... states) {
        return recommendation("KAZ-4:" + number, text, states).withNumber(number);
    }

    private static Recommendation row(String local, String text, String state) {
        return recommendation("KAZ-4:" + state + "-" + local, text, state);
    }

    private static Response response(Position position, boolean partial) {
        Response response = Response.builder().position(position).build();
        return partial ? response.withPartial(true) : response;
    }

    private static Reconciliation compare(UprDataset a, UprDataset b) {
        return Reconciliation.of(a, b, REVIEW);
    }

    private static Discrepancy only(Reconciliation result) {
        assertThat(result.discrepancies()).hasSize(1);
        return result.discrepancies().get(0);
    }

    @Test
    void aRecommendationOfThreeStatesIsThreeRowsOfUprInfo() {
        Reconciliation result = compare(
                of(numbered("140.1", "To " + TEXT + ";", "FRA", "PER", "NER")),
                of(row("a", TEXT, "NER"), row("b", TEXT, "FRA"), row("c", TEXT, "PER")));

        assertThat(result).isEqualTo(new Reconciliation(REVIEW, 3, 3, 3, List.of()));
    }

    @Test
    void aStateThatOneSourceLacksIsTold() {
        Reconciliation result = compare(of(numbered("140.1", TEXT, "FRA", "PER")), of(row("a", TEXT, "FRA")));

        assertThat(result.equal()).isOne();
        assertThat(only(result).kinds()).containsExactly(DiscrepancyKind.ONLY_IN_A);
        assertThat(only(result).state()).contains("PER");
        assertThat(only(result).b()).isEmpty();
    }

    @Test
    void theWordsThatDifferAreToldInTheirOrder() {
        Discrepancy told = only(compare(
                of(numbered("140.1", TEXT, "FRA")),
                of(row("a", "Build schools, clinics and roads in each mountain village", "FRA"))));

        assertThat(told.kinds()).containsExactly(DiscrepancyKind.OTHER_WORDS);
        assertThat(told.onlyWordsOfA()).containsExactly("and", "every");
        assertThat(told.onlyWordsOfB()).containsExactly("and", "roads", "each");
    }

    @Test
    void hyphensAccentsCaseAndPunctuationMakeNoDifference() {
        Reconciliation result = compare(
                of(numbered("1.1", "Carry out awareness-raising in Côte d’Ivoire's schools", "FRA")),
                of(row("a", "CARRY OUT awarenessraising, in Cote d'Ivoire's schools.", "FRA")));

        assertThat(result.equal()).isOne();
    }

    @Test
    void hyphensThatWereLostAreNoWordsThatDiffer() {
        Discrepancy told = only(compare(
                of(numbered("1.1", "Carry out awareness-raising in all schools", "FRA")),
                of(row("a", "Carry out awarenessraising in most schools", "FRA"))));

        assertThat(told.onlyWordsOfA()).containsExactly("all");
        assertThat(told.onlyWordsOfB()).containsExactly("most");
    }

    @Test
    void otherNumbersMakeNoDifferenceWhereStateAndWordsAgree() {
        Reconciliation result = compare(
                of(numbered("1.1", TEXT, "FRA"), numbered("1.2", "Abolish the death penalty", "FRA")),
                of(numbered("7", "Abolish the death penalty", "FRA"), numbered("8", TEXT, "FRA")));

        assertThat(result.equal()).isEqualTo(2);
        assertThat(result.discrepancies()).isEmpty();
    }

    @Test
    void ofTwoEqualTextsTheOneOfTheSameNumberIsMeant() {
        Discrepancy told = only(compare(
                of(numbered("1.1", TEXT, "FRA"), numbered("1.2", TEXT, "FRA")), of(numbered("1.2", TEXT, "FRA"))));

        assertThat(told.a()).extracting(Recommendation::getNumber).containsExactly(Optional.of("1.1"));
    }

    @Test
    void theNumberAloneJoinsWhatHasNoWordsInCommon() {
        Discrepancy told = only(
                compare(of(numbered("1.1", TEXT, "FRA")), of(numbered("1.1", "Abolish the death penalty", "FRA"))));

        assertThat(told.kinds()).containsExactly(DiscrepancyKind.OTHER_WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTED, false, NOTED, false, OTHER_POSITION",
        "SUPPORTED, true, SUPPORTED, false, OTHER_POSITION",
        "SUPPORTED, true, NOTED, false, OTHER_POSITION",
        "PENDING, false, SUPPORTED, false, OTHER_POSITION",
        ", false, SUPPORTED, false, POSITION_IN_ONE",
        "NOTED, false, , false, POSITION_IN_ONE"
    })
    void anotherPositionIsTold(
            Position ofA, boolean partialInA, Position ofB, boolean partialInB, DiscrepancyKind kind) {
        Recommendation a = numbered("1.1", TEXT, "FRA");
        Recommendation b = row("a", TEXT, "FRA");

        Discrepancy told = only(compare(
                of(ofA == null ? a : a.withResponse(response(ofA, partialInA))),
                of(ofB == null ? b : b.withResponse(response(ofB, partialInB)))));

        assertThat(told.kinds()).containsExactly(kind);
        assertThat(told.onlyWordsOfA()).isEmpty();
    }

    @Test
    void halvesThatWereAnsweredDifferentlyAreOneRecommendationWithAPartialPosition() {
        Discrepancy told = only(compare(
                of(numbered("1.1", "Ratify the convention on torture and abolish the death penalty", "FRA")
                        .withResponse(response(Position.SUPPORTED, true))),
                of(
                        row("a", "Ratify the convention on torture", "FRA")
                                .withResponse(response(Position.SUPPORTED, false)),
                        row("b", "Abolish the death penalty", "FRA").withResponse(response(Position.NOTED, false)))));

        assertThat(told.kinds()).containsExactly(DiscrepancyKind.DIVIDED_OTHERWISE);
        assertThat(told.a()).hasSize(1);
        assertThat(told.b()).hasSize(2);
        assertThat(told.onlyWordsOfA()).containsExactly("and");
        assertThat(told.onlyWordsOfB()).isEmpty();
    }

    @Test
    void piecesOfOneStateThatTheOtherSourceJoinsAreToldTogether() {
        Reconciliation result = compare(
                of(
                        numbered("1.1", "Ratify the convention on torture", "FRA")
                                .withPart(1),
                        numbered("1.1", "abolish the death penalty", "FRA").withPart(2)),
                of(row("a", "Ratify the convention on torture and abolish the death penalty", "FRA")));

        assertThat(only(result).kinds()).containsExactly(DiscrepancyKind.DIVIDED_OTHERWISE);
        assertThat(only(result).a()).hasSize(2);
        assertThat(result.mentionsInA()).isEqualTo(2);
        assertThat(result.mentionsInB()).isOne();
    }

    @Test
    void whatIsSaidInALongerOneOfTheSameStateThatHasItsEqualIsNoPartOfIt() {
        String longer = "Ratify the convention on torture and abolish the death penalty";
        Discrepancy told = only(compare(
                of(numbered("1.1", longer, "FRA"), numbered("1.2", "Abolish the death penalty", "FRA")),
                of(row("a", longer, "FRA"))));

        assertThat(told.kinds()).containsExactly(DiscrepancyKind.ONLY_IN_A);
    }

    @Test
    void theOrderIsThatOfTheFirstSourceThenOfTheSecond() {
        Reconciliation result = compare(
                of(
                        numbered("1.1", "Free the prisoners of conscience", "PER"),
                        numbered("1.2", TEXT, "NER"),
                        numbered("1.3", "Plant trees along all roads", "FRA")),
                of(
                        row("a", "Clean up the rivers", "FRA"),
                        row("b", "Plant trees along most roads", "FRA"),
                        row("c", "Abolish the death penalty", "PER")));

        assertThat(result.discrepancies())
                .extracting(each -> each.kinds() + " " + each.state().orElse(""))
                .containsExactly(
                        "[only_in_a] PER",
                        "[only_in_a] NER",
                        "[other_words] FRA",
                        "[only_in_b] FRA",
                        "[only_in_b] PER");
        assertThat(result.count(DiscrepancyKind.ONLY_IN_B)).isEqualTo(2);
    }

    @Test
    void namesThatNoCodeFitsAndNoNameAtAllAreComparedToo() {
        Recommendation atlantis = numbered("1.1", TEXT).withUnresolvedStates("Atlantis");
        Recommendation nobody = numbered("1.2", "Abolish the death penalty");

        assertThat(compare(of(atlantis, nobody), of(atlantis.withUnresolvedStates("ATLANTIS"), nobody))
                        .equal())
                .isEqualTo(2);
        assertThat(compare(of(atlantis), of(nobody)).discrepancies())
                .extracting(Discrepancy::state)
                .containsExactly(Optional.of("Atlantis"), Optional.empty());
    }

    @Test
    void otherReviewsAreLeftOut() {
        UprDataset both = of(numbered("1.1", TEXT, "FRA"), recommendation("KAZ-3:1", TEXT, "PER"));

        assertThat(compare(both, both).mentionsInA()).isOne();
        assertThat(Reconciliation.reviewsInCommon(both, of(numbered("1.1", TEXT, "FRA"))))
                .containsExactly(REVIEW);
    }

    @Test
    void aSourceWithoutTheReviewIsRefusedWithTheReviewsThatItHas() {
        UprDataset a = of(numbered("1.1", TEXT, "FRA"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(a, of(recommendation("KAZ-3:1", TEXT, "PER"))))
                .withMessage("the second source has no recommendation of KAZ-4; it has recommendations of KAZ-3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(of(), a))
                .withMessage("the first source has no recommendation of KAZ-4; it has recommendations of none");
    }

    @Test
    void anAddendumAloneIsRefusedBecauseItHasNoTexts() {
        Review answered = Review.builder()
                .id(REVIEW)
                .stateUnderReview(REVIEW.state())
                .cycle(ReviewId.parse("KAZ-4").cycle())
                .status(ReviewStatus.HELD)
                .addAnswers(Answer.builder()
                        .number("1")
                        .response(response(Position.NOTED, false))
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(
                        of(numbered("1.1", TEXT, "FRA")),
                        UprDataset.builder().addReview(answered).build()))
                .withMessageContaining("merge it with the report");
    }

    @Test
    void textsOfAnyLengthAreCompared() {
        String[] words = new String[3000];
        Arrays.setAll(words, i -> "w" + i);
        String text = String.join(" ", words);

        assertThat(WordDifference.of("first " + text + " a", "second " + text.replace("w7 ", "v7 ") + " b"))
                .isEqualTo(new WordDifference(List.of("first", "w7", "a"), List.of("second", "v7", "b")));
    }
}
