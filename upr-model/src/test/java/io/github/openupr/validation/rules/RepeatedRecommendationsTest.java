package io.github.openupr.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.UprValidator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each repetition is told once, by one of two rules. */
class RepeatedRecommendationsTest {

    private static final ReviewId REVIEW = ReviewId.parse("KAZ-4");

    @Test
    void threeEqualOnesAreTwoRepetitions() {
        assertThat(codes(of("r1"), of("r2"), of("r3"))).containsExactly("repeated_record", "repeated_record");
    }

    /** UPR Info's export has two records of Montenegro that differ in a blank at the end of the cell. */
    @Test
    void aDifferenceInAColumnThatTheModelDoesNotKnowIsARepeatedText() {
        assertThat(codes(of("r1"), of("r2").withExtras(Map.of("Text-End", " "))))
                .containsExactly("repeated_text");
    }

    @Test
    void thePlaceHidesNoEqualRecords() {
        Recommendation second =
                of("r2").withSource(SourceRef.builder().location("row 7").build());

        assertThat(codes(of("r1"), second)).containsExactly("repeated_record");
    }

    @Test
    void blanksAtTheEndsOfTheTextMakeNoOtherText() {
        assertThat(codes(of("r1"), of("r2").withText(" " + of("r1").getText() + " ")))
                .containsExactly("repeated_text");
    }

    @Test
    void aDifferenceInCodingIsARepeatedText() {
        assertThat(codes(of("r1"), of("r2").withActionCategory(4), of("r3")))
                .containsExactlyInAnyOrder("repeated_text", "repeated_record");
        assertThat(codes(of("r1"), of("r2").withActionCategory(4), of("r3").withActionCategory(4)))
                .containsExactlyInAnyOrder("repeated_text", "repeated_record");
    }

    @Test
    void oneStateInCommonIsEnough() {
        Recommendation second = of("r2").withRecommendingStates(StateCode.of("BRA"), StateCode.of("FRA"));

        assertThat(codes(of("r1"), second)).containsExactly("repeated_text");
        assertThat(codes(of("r1"), of("r2").withRecommendingStates(StateCode.of("BRA"))))
                .isEmpty();
    }

    @Test
    void aStateNamedTwiceIsNoRepetition() {
        assertThat(codes(of("r1").withRecommendingStates(StateCode.of("FRA"), StateCode.of("FRA"))))
                .doesNotContain("repeated_text", "repeated_record");
    }

    @Test
    void itNamesTheEarlierOne() {
        UprDataset dataset = dataset(of("r1"), of("r2").withText("Open more clinics in the countryside."), of("r3"));

        assertThat(UprValidator.standard().validate(dataset).notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).startsWith("recommendation 1 of the dataset"));
    }

    private static Recommendation of(String local) {
        return Recommendation.builder()
                .id(RecommendationId.of(REVIEW, local))
                .review(REVIEW)
                .text("Give every child a place in school.")
                .addRecommendingState(StateCode.of("FRA"))
                .build();
    }

    private static UprDataset dataset(Recommendation... recommendations) {
        return UprDataset.builder()
                .addReview(Review.builder()
                        .id(REVIEW)
                        .stateUnderReview(REVIEW.state())
                        .cycle(REVIEW.cycle())
                        .build())
                .recommendations(List.of(recommendations))
                .build();
    }

    private static List<String> codes(Recommendation... recommendations) {
        return UprValidator.standard().validate(dataset(recommendations)).notices().stream()
                .map(Notice::code)
                .filter(code -> code.startsWith("repeated_"))
                .toList();
    }
}
