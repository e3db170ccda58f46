package io.github.openupr.validation.rules;

import io.github.openupr.model.NextReview;
import io.github.openupr.model.Review;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The years in which the next review of a State may fall: from the earliest that the resolutions or the practice allow
 * to the latest that was seen.
 */
record NextReviewYears(int first, int last) {

    // A cycle has four and a half years on paper (resolution 16/21, annex, paragraph 3), in practice 59 months at
    // least.
    private static final int MONTHS_FROM_PAPER_TO_PRACTICE = 5;

    /** Those after a review that states a year and whose own day or session is known. */
    static Optional<NextReviewYears> of(Review review) {
        if (review.getNextReviewYear().isEmpty()) {
            return Optional.empty();
        }
        Optional<NextReview> expected = Review.builder()
                .from(review)
                .nextReviewYear(OptionalInt.empty())
                .build()
                .expectedNextReview();
        return expected.map(next -> new NextReviewYears(
                next.earliest()
                        .minusMonths(review.getCycle() == 1 ? 0 : MONTHS_FROM_PAPER_TO_PRACTICE)
                        .getYear(),
                next.latest().getYear()));
    }

    /** For a message: {@code 2029 or 2030}. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + (last == first + 1 ? " or " : " to ") + last;
    }
}
