package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer by number and a response that say different things of one recommendation. */
final class AnswerContradictsResponse implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "answer_contradicts_response", RuleFamily.POSITIONS, Severity.WARNING)
            .title("An answer of the review and the response to its recommendation give different positions.")
            .explanation("Both tell what the State said in its addendum, and one is wrong: a number or a list was read"
                    + " wrongly. Compare the addendum.")
            .basis("A/HRC/RES/5/1, annex, paragraph 32: a recommendation enjoys the support of the State or is"
                    + " noted; the addendum to the report prints which");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck {

        private final PerReview<Map<String, Given>> reviews;

        Check(RunContext context) {
            reviews =
                    new PerReview<>(id -> context.review(id).map(Check::answers).orElse(Map.of()));
        }

        private static Map<String, Given> answers(Review review) {
            Map<String, Given> answers = new HashMap<>();
            for (Answer answer : review.getAnswers()) {
                if (comparable(answer.getResponse())) {
                    Position position = answer.getResponse().getPosition();
                    Given given = answers.computeIfAbsent(
                            AnswerNumbers.clean(answer.getNumber()), key -> new Given(position));
                    // Two answers to one number are told by a rule of its own.
                    given.ambiguous |= given.position != position;
                }
            }
            return answers;
        }

        /** A final position from the addendum; before and after it the State may have said something else. */
        private static boolean comparable(Response response) {
            Position position = response.getPosition();
            return (position == Position.SUPPORTED || position == Position.NOTED)
                    && response.getStage().orElse(ResponseStage.ADDENDUM) == ResponseStage.ADDENDUM;
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            Optional<String> number = recommendation.getNumber();
            if (number.isEmpty()) {
                return;
            }
            Map<String, Given> answers = reviews.of(recommendation.getReview());
            if (!answers.isEmpty()) {
                Given given = answers.get(number.get());
                if (given == null) {
                    given = answers.get(AnswerNumbers.item(number.get()));
                }
                if (given != null) {
                    given.compare(number.get(), recommendation.getResponse().filter(Check::comparable), out);
                }
            }
        }

        @Override
        public void finish(Findings out) {
            for (Map<String, Given> answers : reviews.all().values()) {
                for (Given given : answers.values()) {
                    given.report(out);
                }
            }
        }
    }

    /** The answer to one number, and the recommendations that say otherwise. */
    private static final class Given {

        private final Position position;
        private final List<Subject> contradicted = new ArrayList<>(0);
        private @Nullable String number;
        private boolean ambiguous;

        Given(Position position) {
            this.position = position;
        }

        void compare(String of, Optional<Response> response, Findings out) {
            // In sessions 1-7 items restart under each paragraph, so that an item alone may mean several.
            ambiguous |= number != null && !of.equals(number);
            number = of;
            if (response.isPresent() && response.get().getPosition() != position) {
                contradicted.add(out.subject());
            }
        }

        void report(Findings out) {
            if (!ambiguous) {
                contradicted.forEach(each -> out.report(
                        each,
                        "the review's answer to " + number + " is " + position
                                + ", unlike the response; compare the addendum",
                        position.toString()));
            }
        }
    }
}
