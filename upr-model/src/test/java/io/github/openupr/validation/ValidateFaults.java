package io.github.openupr.validation;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import java.util.List;

/** Prints the codes that a validator finds in a faulty record, and what it skips: run in a machine of its own. */
final class ValidateFaults {

    private ValidateFaults() {}

    /** Prints {@code code CODE} and {@code skipped CODE: REASON}. */
    public static void main(String[] arguments) {
        ReviewId review = ReviewId.parse("KAZ-4");
        Recommendation faulty = Recommendation.builder()
                .id(RecommendationId.parse("KAZ-4:r1"))
                .review(review)
                .text(" ")
                .part(0)
                .addRecommendingStates(StateCode.of("KAZ"))
                .build();

        ValidationReport report = UprValidator.standard().validate(List.of(faulty));

        report.occurrences().forEach(each -> System.out.println("code " + each.code()));
        report.skippedRules().forEach(each -> System.out.println("skipped " + each.code() + ": " + each.reason()));
    }
}
