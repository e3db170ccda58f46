package io.github.openupr.validation.rules;

import io.github.openupr.model.Answer;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers by number that fit no recommendation of their review. */
final class AnswerWithoutRecommendation implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "answer_without_recommendation", RuleFamily.POSITIONS, Severity.WARNING)
            .title("An answer has a number that no recommendation of the review has.")
            .explanation("The position is lost when answers are merged with recommendations. A number was read wrongly,"
                    + " or the recommendation is missing; compare the addendum with the report.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16, and A/HRC/RES/5/1, annex, paragraph 32: positions are"
                    + " given on recommendations that the State received in the review");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck {

        private final RunContext context;
        private final PerReview<Unfit> reviews = new PerReview<>(id -> new Unfit());

        Check(RunContext context) {
            this.context = context;
        }

        @Override
        public void check(Review review, Findings out) {
            Unfit unfit = reviews.of(review.getId());
            if (unfit.review == null) {
                unfit.review = out.subject();
                for (Answer answer : review.getAnswers()) {
                    unfit.numbers.putIfAbsent(AnswerNumbers.whole(answer.getNumber()), answer.getNumber());
                }
                unfit.answers = unfit.numbers.size();
            }
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            Optional<String> number = recommendation.getNumber();
            if (number.isEmpty()) {
                return;
            }
            Unfit unfit = reviews.of(recommendation.getReview());
            unfit.numbered = true;
            if (unfit.review == null) {
                // Asked for so that the report tells of it; nothing is said of a review that comes too late.
                unfit.tooLate |= context.review(recommendation.getReview()).isEmpty();
            } else if (!unfit.numbers.isEmpty()) {
                String whole = AnswerNumbers.whole(number.get());
                unfit.numbers.remove(whole);
                unfit.numbers.remove(AnswerNumbers.item(whole));
            }
        }

        @Override
        public void finish(Findings out) {
            for (Unfit unfit : reviews.all().values()) {
                Subject review = unfit.review;
                if (review != null && unfit.numbered && !unfit.tooLate) {
                    unfit.report(review, out);
                }
            }
        }
    }

    /** The answers of one review that have met no recommendation yet. */
    private static final class Unfit {

        private final Map<String, String> numbers = new LinkedHashMap<>();
        private @Nullable Subject review;
        private int answers;
        private boolean numbered;
        private boolean tooLate;

        void report(Subject subject, Findings out) {
            // Where most fit none, the dataset holds a choice of recommendations, or numbers of another kind.
            if (2 * numbers.size() > answers) {
                out.report(
                        subject,
                        numbers.size() + " of " + answers
                                + " answers fit no recommendation of the review; compare the numbers",
                        numbers.values().iterator().next());
            } else {
                numbers.values()
                        .forEach(number -> out.report(
                                subject,
                                "an answer fits no recommendation of the review; correct the number, or add the recommendation",
                                number));
            }
        }
    }
}
