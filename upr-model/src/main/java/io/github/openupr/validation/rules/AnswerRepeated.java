package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.HashMap;
import java.util.Map;

/** A number that the addendum answers in two ways. */
final class AnswerRepeated implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("answer_repeated", RuleFamily.POSITIONS, Severity.WARNING)
            .title("Two answers to one number give different positions.")
            .explanation("A number stands in two lists of the addendum, or one of the two was read wrongly. Where the"
                    + " State accepts one part and notes another, make one partial answer of them.")
            .basis("A/HRC/RES/5/1, annex, paragraph 32: a recommendation enjoys the support of the State or is"
                    + " noted; addenda list each number once (such as A/HRC/59/15/Add.1)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getAnswers().size() > 1) {
            Map<String, Position> positions = new HashMap<>();
            for (Answer answer : review.getAnswers()) {
                Position position = answer.getResponse().getPosition();
                Position other = positions.putIfAbsent(AnswerNumbers.clean(answer.getNumber()), position);
                if (other != null && other != position) {
                    out.report(
                            "two answers to one number are " + other + " and " + position
                                    + "; correct one, or make a partial answer of both",
                            answer.getNumber());
                }
            }
        }
    }
}
