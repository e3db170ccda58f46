package io.github.openupr.validation.rules;

import io.github.openupr.code.Session;
import io.github.openupr.model.Review;
import java.util.Optional;

/** The sessions of which at least one day is known. */
final class KnownDays {

    private KnownDays() {}

    /** The session of a review; empty where it has none of its cycle, or one of which only a calendar tells the year. */
    static Optional<Session> of(Review review) {
        return review.getSession().isPresent()
                ? Session.find(review.getSession().getAsInt())
                        .filter(session -> session.cycle().number() == review.getCycle())
                        .filter(session ->
                                session.start().isPresent() || session.end().isPresent())
                : Optional.empty();
    }
}
