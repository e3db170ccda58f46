package io.github.openupr.validation.rules;

import io.github.openupr.model.Outcome;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of decisions, 59/101 and A/HRC/DEC/59/101, and leaves other forms alone. */
final class DecisionContradictsCouncilSession implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "decision_contradicts_council_session", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("The number of an outcome's decision begins with another session of the Council.")
            .explanation(
                    "A decision is numbered by the session of the Council that took it, so one of the two is wrong and"
                            + " the decision cannot be found. Correct the number or the session.")
            .basis("A/HRC/DEC/17/119, as all decisions and resolutions of the Council: the first number is that of the"
                    + " session, here the seventeenth");

    private static final Pattern NUMBER = Pattern.compile("(?:A/HRC/DEC/)?([0-9]{1,3})/[0-9]{1,3}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        Optional<Outcome> outcome = review.getOutcome();
        if (outcome.isEmpty() || outcome.get().getDecision().isEmpty()) {
            return;
        }
        String decision = outcome.get().getDecision().get();
        Matcher number = NUMBER.matcher(decision);
        int council = outcome.get().getCouncilSession();
        if (number.matches() && Integer.parseInt(number.group(1)) != council) {
            out.report(
                    "the decision is not one of session " + council
                            + " of the Council; correct its number or the session",
                    decision);
        }
    }
}
