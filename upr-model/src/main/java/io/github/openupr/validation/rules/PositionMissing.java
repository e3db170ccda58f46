package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** Tells once of each review in which a few recommendations have no position and nearly all others have one. */
final class PositionMissing implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("position_missing", RuleFamily.POSITIONS, Severity.WARNING)
            .title("A recommendation has no position while nearly all others of the review have one.")
            .explanation("The State is asked for a position on every recommendation. Where nine in ten have one, the"
                    + " others were probably lost on the way; look them up in the addendum, or say that they are"
                    + " unclear.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16: the State communicates its positions on all received"
                    + " recommendations");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final PerReview<Positions> reviews = new PerReview<>(id -> new Positions());

        @Override
        public void check(Recommendation recommendation, Findings out) {
            Positions positions = reviews.of(recommendation.getReview());
            if (recommendation.getResponse().isPresent()) {
                positions.given++;
            } else {
                positions.missing.add(out);
            }
        }

        @Override
        public void finish(Findings out) {
            for (Positions positions : reviews.all().values()) {
                if (positions.given >= 9L * positions.missing.count()) {
                    positions.missing.report(
                            out,
                            "has no position, while nearly all others of the review have one; look it up in the addendum");
                }
            }
        }
    }

    /** How many recommendations of a review have a position, and which have none. */
    private static final class Positions {

        private final Fellows missing = new Fellows("recommendation");
        private int given;
    }
}
