package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.ReviewStatus;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for recommendations, commendations and answers of reviews that were not held; pledges a State may make at any time. */
final class NotHeldButRecommended implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("not_held_but_recommended", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A review was not held, and the dataset has recommendations or answers of it.")
            .explanation(
                    "Recommendations are made in the dialogue; without one there are none. Either the review took place"
                            + " after all and its status is old, or the records belong to another review of the State.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 21 and 26: recommendations come of the dialogue and are printed in"
                    + " the report on it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Map<ReviewId, Subject> notHeld = new LinkedHashMap<>();
        private final Set<ReviewId> withRecords = new HashSet<>();
        private Optional<ReviewId> last = Optional.empty();

        @Override
        public void check(Review review, Findings out) {
            if (review.getStatus().orElse(ReviewStatus.HELD) != ReviewStatus.HELD) {
                notHeld.putIfAbsent(review.getId(), out.subject());
                if (!review.getAnswers().isEmpty()) {
                    withRecords.add(review.getId());
                }
            }
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            add(recommendation.getReview());
        }

        @Override
        public void check(Commendation commendation, Findings out) {
            add(commendation.getReview());
        }

        private void add(ReviewId review) {
            // Records of one review mostly stand together.
            if (last.isEmpty() || !last.get().equals(review)) {
                last = Optional.of(review);
                withRecords.add(review);
            }
        }

        @Override
        public void finish(Findings out) {
            notHeld.forEach((review, subject) -> {
                if (withRecords.contains(review)) {
                    out.report(
                            subject,
                            "the review was not held, but the dataset has recommendations, commendations or answers of"
                                    + " it; correct the status, or the review of these records",
                            "");
                }
            });
        }
    }
}
