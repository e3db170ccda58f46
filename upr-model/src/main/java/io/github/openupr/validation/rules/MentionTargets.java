package io.github.openupr.validation.rules;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import java.util.Optional;

/** Reads what mentions of publications point at. */
final class MentionTargets {

    private MentionTargets() {}

    /** The review of the record that a mention names; empty for an id that has none. */
    static Optional<ReviewId> review(String target) {
        if (target.indexOf(':') < 0) {
            return Optional.empty();
        }
        try {
            // The ids of recommendations, commendations and pledges have one form.
            return Optional.of(RecommendationId.parse(target).review());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
