package io.github.openupr.validation.rules;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.Session;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A State in a review that was held before it became a Member State. */
final class StateNotYetExisting implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("state_not_yet_existing", RuleFamily.STATES, Severity.WARNING)
            .title("A State takes part in a review that was held before it became a Member State.")
            .explanation(
                    "Who compares the cycles of this State finds a review that it never had, or recommendations that"
                            + " another State made. Move the records to the State that was there, or leave them out of counts"
                            + " by State.")
            .basis("A/RES/65/308: South Sudan is a Member State since 14 July 2011; A/HRC/18/16, paragraphs 84 and"
                    + " 85, lists recommendations to it in the review of the Sudan of May 2011");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    // From the column "since" of the codelist, which is filled for Member States that came after the review began.
    private static final Map<StateCode, LocalDate> SINCE = Codelist.of("states").entries().stream()
            .filter(entry -> entry.since().isPresent())
            .collect(Collectors.toUnmodifiableMap(
                    entry -> StateCode.of(entry.code()),
                    entry -> LocalDate.parse(entry.since().get())));

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check(context);
    }

    /** One notice for the review, and for recommendations only about those who made them. */
    private record Check(RunContext context) implements DatasetCheck {

        @Override
        public void check(Review review, Findings out) {
            if (tooEarly(review, review.getStateUnderReview())) {
                out.report(
                        "the State under review was no Member State yet; move the review's records to the State that was there",
                        review.getStateUnderReview().code());
            }
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            for (StateCode state : recommendation.getRecommendingStates()) {
                if (SINCE.containsKey(state)
                        && context.review(recommendation.getReview())
                                .filter(review -> tooEarly(review, state))
                                .isPresent()) {
                    out.report("a recommending State was no Member State yet; correct the State", state.code());
                }
            }
        }

        private static boolean tooEarly(Review review, StateCode state) {
            LocalDate since = SINCE.get(state);
            return since != null && day(review).filter(since::isAfter).isPresent();
        }

        private static Optional<LocalDate> day(Review review) {
            if (review.getReviewedOn().isPresent() || review.getSession().isEmpty()) {
                return review.getReviewedOn();
            }
            return Session.find(review.getSession().getAsInt()).flatMap(Session::end);
        }
    }
}
