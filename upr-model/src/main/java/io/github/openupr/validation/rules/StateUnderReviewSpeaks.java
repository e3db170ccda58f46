package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A list of speakers that holds the State under review. */
final class StateUnderReviewSpeaks implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("state_under_review_speaks", RuleFamily.STATES, Severity.WARNING)
            .title("The State under review stands among the speakers of the dialogue.")
            .explanation(
                    "The State under review presents its report and replies, in time of its own; among the speakers"
                            + " it makes one delegation too many. Take it out, or correct the State.")
            .basis("A/HRC/RES/5/1, annex, paragraph 21, and A/HRC/DEC/17/119, part III: the dialogue is one between"
                    + " the State under review and the others, whose speakers share a time and a list of their own");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        StateCode reviewed = review.getStateUnderReview();
        if (review.getSpeakers().contains(reviewed)) {
            out.report(
                    "the State under review is among the speakers; take it out, or correct the State", reviewed.code());
        }
    }
}
