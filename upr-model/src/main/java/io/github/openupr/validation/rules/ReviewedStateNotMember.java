package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Only Member States of the United Nations are reviewed. */
final class ReviewedStateNotMember implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("reviewed_state_not_member", RuleFamily.STATES, Severity.ERROR)
            .title("The State under review is no Member State of the United Nations.")
            .explanation("Each Member State is reviewed once a cycle, and nobody else is: observer States recommend and"
                    + " have no review. A name was read wrongly, or the record is of another mechanism; correct the"
                    + " State.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 3 and 14, and A/HRC/DEC/17/119, part I: the review covers all"
                    + " Member States, each once in a cycle");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        StateCode reviewed = review.getStateUnderReview();
        if (Membership.noMember(reviewed)) {
            out.report(
                    "the State under review is no Member State of the United Nations; correct the State",
                    reviewed.code());
        }
    }
}
