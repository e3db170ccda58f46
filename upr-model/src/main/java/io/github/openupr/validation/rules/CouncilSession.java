package io.github.openupr.validation.rules;

import io.github.openupr.code.Session;
import io.github.openupr.model.Review;
import java.util.Optional;
import java.util.OptionalInt;

/** The session of the Council to which the report of a review went. */
final class CouncilSession {

    private CouncilSession() {}

    /** By the session of the review; empty where no report of it was seen, or where it is not of the review's cycle. */
    static OptionalInt of(Review review) {
        if (review.getSession().isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<Session> session = Session.find(review.getSession().getAsInt());
        return session.isPresent() && session.get().cycle().number() == review.getCycle()
                ? session.get().councilSession()
                : OptionalInt.empty();
    }
}
