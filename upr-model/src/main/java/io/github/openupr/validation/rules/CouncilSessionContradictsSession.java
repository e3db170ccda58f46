package io.github.openupr.validation.rules;

import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.OptionalInt;

/** Compares an outcome with the codelist, which has the sessions of the Council that were seen on reports: there is no formula. */
final class CouncilSessionContradictsSession implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "council_session_contradicts_session", RuleFamily.CHRONOLOGY, Severity.WARNING)
            .title("An outcome has another session of the Council than the reports of its session.")
            .explanation(
                    "The reports of one session of the Working Group go to one session of the Human Rights Council,"
                            + " which adopts the outcomes. Another number is mostly a slip, now and then an adoption that was put"
                            + " off. Compare it with the symbol of the report.")
            .basis("A/HRC/RES/5/1, annex, paragraph 25: the plenary of the Council adopts the outcome; Working Group"
                    + " reports, cover page (such as A/HRC/59/15), give the session of the Council");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getOutcome().isEmpty() || review.getSession().isEmpty()) {
            return;
        }
        int council = review.getOutcome().get().getCouncilSession();
        OptionalInt expected = CouncilSession.of(review);
        if (council > 0 && expected.isPresent() && expected.getAsInt() != council) {
            out.report(
                    "the reports of session " + review.getSession().getAsInt() + " went to session "
                            + expected.getAsInt()
                            + " of the Council; correct the outcome, or keep it if the adoption was put off",
                    Integer.toString(council));
        }
    }
}
