package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.model.Outcome;
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
import java.util.Optional;

/** A position that is still pending though the plenary has adopted the outcome. */
final class PendingAfterAdoption implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("pending_after_adoption", RuleFamily.POSITIONS, Severity.WARNING)
            .title("A position is still pending though the Council has adopted the outcome.")
            .explanation("The State answers before the plenary or in it; a dataset that still says pending was not"
                    + " brought up to date, and its shares of supported recommendations are too low. Look for the"
                    + " answer in the addendum.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16, and A/HRC/RES/5/1, annex, paragraph 32: the State gives"
                    + " its positions on all recommendations, preferably before the plenary, and the outcome"
                    + " identifies those that it supports");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check(context);
    }

    private record Check(RunContext context) implements DatasetCheck {

        @Override
        public void check(Recommendation recommendation, Findings out) {
            Optional<Response> response = recommendation.getResponse();
            if (response.isPresent() && response.get().getPosition() == Position.PENDING) {
                context.review(recommendation.getReview())
                        .flatMap(Review::getOutcome)
                        .flatMap(Outcome::getAdoptedOn)
                        .filter(day -> !day.isAfter(out.today()))
                        .ifPresent(day -> out.report(
                                "the position is still pending though the Council adopted the outcome on " + day
                                        + "; look for the answer in the addendum",
                                response.get().getPosition().toString()));
            }
        }
    }
}
