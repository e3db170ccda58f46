package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A troika that holds the State that it is to review. */
final class TroikaNamesStateUnderReview implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "troika_names_state_under_review", RuleFamily.STATES, Severity.ERROR)
            .title("The troika names the State under review.")
            .explanation("The rapporteurs facilitate the review of another State. A name was read wrongly; look the"
                    + " troika up in the report of the Working Group, paragraph 2.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 18 (d) and 19: three rapporteurs facilitate the review, and"
                    + " the State under review, which is none of them, may ask for the substitution of one");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        StateCode reviewed = review.getStateUnderReview();
        if (review.getTroika().contains(reviewed)) {
            out.report("the troika names the State under review; take it out, or correct the State", reviewed.code());
        }
    }
}
