package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.States;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.VoluntaryPledge;
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
import java.util.Set;

/** Tells once of each review that records belong to and the dataset lacks. */
final class ReviewMissing implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("review_missing", RuleFamily.REFERENCES, Severity.ERROR)
            .title("Records belong to a review that the dataset does not have.")
            .explanation(
                    "Without the review nobody can tell when the recommendations were made, in which session, and what"
                            + " the report says of them; rules that need the review cannot look at these records. Add the review.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraph 26: recommendations, conclusions and voluntary commitments are parts of"
                            + " the outcome of one review");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Set<ReviewId> known = new HashSet<>();
        private final Map<ReviewId, Missing> missing = new LinkedHashMap<>();

        @Override
        public void check(Review review, Findings out) {
            known.add(review.getId());
            missing.remove(review.getId());
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            belongs(recommendation.getReview(), out);
        }

        @Override
        public void check(Commendation commendation, Findings out) {
            belongs(commendation.getReview(), out);
        }

        @Override
        public void check(VoluntaryPledge pledge, Findings out) {
            belongs(pledge.getReview(), out);
        }

        private void belongs(ReviewId review, Findings out) {
            // A review of no State cannot be added; that the code is wrong, a constraint says of the record.
            if (!known.contains(review) && States.find(review.state()).isPresent()) {
                missing.computeIfAbsent(review, id -> new Missing(out.subject())).records++;
            }
        }

        @Override
        public void finish(Findings out) {
            missing.forEach((review, each) -> out.report(
                    each.first,
                    each.records == 1
                            ? "the dataset lacks the review that this record belongs to; add the review"
                            : "the dataset lacks the review that this record and " + (each.records - 1)
                                    + " more belong to; add the review",
                    review.toString()));
        }
    }

    /** The records of a review that has not come. */
    private static final class Missing {

        private final Subject first;
        private int records;

        Missing(Subject first) {
            this.first = first;
        }
    }
}
