package io.github.openupr.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final Recommendation SOUND = Recommendation.builder()
            .id(RecommendationId.parse("KAZ-4:r1"))
            .review(ReviewId.parse("KAZ-4"))
            .text("Publish the draft law.")
            .build();

    @Test
    void aSoundSubmissionBreaksNoConstraint() {
        assertThat(complaints(SOUND)).isEmpty();
    }

    @Test
    void theProvidersDefaultsFindEveryFaultAndItsPlace() {
        Recommendation faulty = SOUND.withText(" ")
                .withActionCategory(9)
                .withThemes(Term.builder().scheme("").label("Justice").build());

        assertThat(complaints(SOUND, faulty))
                .hasSize(3)
                .contains(
                        "recommendations[1].text must not be blank",
                        "recommendations[1].themes[0].scheme must not be blank")
                .anyMatch(complaint -> complaint.startsWith("recommendations[1].actionCategory must be "));
    }

    private static List<String> complaints(Recommendation... recommendations) {
        Submission submission = new Submission("a reader", List.of(recommendations));
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(submission).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .toList();
        }
    }
}
