package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Tells once of each review in which a few recommendations have no position and nearly all others have one. */
final class PositionMissing extends LackRule {

    private static final RuleInfo INFO = RuleInfo.of("position_missing", RuleFamily.POSITIONS, Severity.WARNING)
            .title("A recommendation has no position while nearly all others of the review have one.")
            .explanation("The State is asked for a position on every recommendation. Where nine in ten have one, the"
                    + " others were probably lost on the way; look them up in the addendum. Where the State gave"
                    + " none, no response is right.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16: the State communicates its positions on all received"
                    + " recommendations");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean lacks(Recommendation recommendation) {
        return recommendation.getResponse().isEmpty();
    }

    @Override
    boolean lost(int having, int lacking) {
        return having >= 9L * lacking;
    }

    @Override
    String message() {
        return "has no position, while nearly all others of the review have one; look it up in the addendum";
    }
}
