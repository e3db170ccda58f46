package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.validation.RunContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** States that act in a review though its list of speakers does not name them, each told once. Belongs to one thread. */
final class UnheardStates {

    private final PerReview<Dialogue> dialogues;

    UnheardStates(RunContext context) {
        dialogues = new PerReview<>(id -> new Dialogue(context.review(id)));
    }

    /** Whether the review has a list of speakers without this State; false where that was told before. */
    boolean isNew(ReviewId review, StateCode state) {
        Dialogue dialogue = dialogues.of(review);
        // A review without a list says nothing of who spoke.
        return dialogue.listed && dialogue.known.add(state);
    }

    /** Who spoke in a review, and who was told of. */
    private static final class Dialogue {

        private final boolean listed;
        private final Set<StateCode> known = new HashSet<>();

        Dialogue(Optional<Review> review) {
            review.ifPresent(each -> known.addAll(each.getSpeakers()));
            listed = !known.isEmpty();
            // The State under review has a rule of its own.
            review.ifPresent(each -> known.add(each.getStateUnderReview()));
        }
    }
}
