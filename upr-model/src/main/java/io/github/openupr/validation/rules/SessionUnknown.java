package io.github.openupr.validation.rules;

import io.github.openupr.code.Session;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds numbers that the codelist of sessions, which ends with the fourth cycle, does not have. */
final class SessionUnknown implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("session_unknown", RuleFamily.CHRONOLOGY, Severity.WARNING)
            .title("A review has a session of the Working Group that is not known.")
            .explanation(
                    "Without a known session nobody can tell the cycle, the days and the Council session of the review."
                            + " Correct the number, or tell us of a session that the list still lacks.")
            .basis("A/HRC/DEC/17/119, part I: the order and number of the sessions; Working Group reports, paragraph 1,"
                    + " give the number of the session");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getSession().isEmpty()) {
            return;
        }
        int session = review.getSession().getAsInt();
        if (session >= 1 && Session.find(session).isEmpty()) {
            out.report(
                    "no session of the Working Group with this number is known; correct it, they run from 1 to "
                            + Session.all().size(),
                    Integer.toString(session));
        }
    }
}
