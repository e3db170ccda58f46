package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewStatus;
import io.github.openupr.code.Session;
import io.github.openupr.model.Review;
import java.time.LocalDate;
import java.util.Optional;

/** The days of a review's interactive dialogue, as far as the review or the days of its session tell them. */
final class ReviewDay {

    private ReviewDay() {}

    /** The day of the dialogue, else the first day of the session: nothing that came of the review is older. */
    static Optional<LocalDate> earliest(Review review) {
        Optional<LocalDate> day = review.getReviewedOn();
        return day.isPresent() ? day : session(review).flatMap(Session::start);
    }

    /** The day of the dialogue, else the last day of the session: what prepared the review is not younger. */
    static Optional<LocalDate> latest(Review review) {
        Optional<LocalDate> day = review.getReviewedOn();
        return day.isPresent() ? day : session(review).flatMap(Session::end);
    }

    /** The session in which the review was held; of one that was put off, nobody knows when it was held. */
    private static Optional<Session> session(Review review) {
        return review.getSession().isPresent() && review.getStatus().orElse(ReviewStatus.HELD) == ReviewStatus.HELD
                ? Session.find(review.getSession().getAsInt())
                : Optional.empty();
    }
}
