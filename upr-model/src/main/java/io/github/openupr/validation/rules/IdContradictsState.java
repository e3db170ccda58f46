package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;

/** An id made from a State and a digest of the text tells who recommended. */
final class IdContradictsState implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("id_contradicts_state", RuleFamily.IDENTITY, Severity.ERROR)
            .title("The id of a recommendation names a State that is not among its recommending States.")
            .explanation(
                    "Where a source prints no numbers, an id is made of the recommending State and a digest of the text"
                            + " (USA-3f9a2c41). If that State did not recommend it, record and id belong to different"
                            + " recommendations: correct the States, or give the record the id of its own State.")
            .basis(
                    "UPR Info, database export of 14 August 2015: one record for each recommending State and no number; schema of"
                            + " OpenUPR, id of a recommendation");

    private static final int STATE = 3;
    private static final int DIGEST_END = STATE + 1 + 8;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        String local = recommendation.getId().local();
        if (local.length() < DIGEST_END || local.charAt(STATE) != '-') {
            return;
        }
        List<StateCode> states = recommendation.getRecommendingStates();
        if (!states.isEmpty() && !startsWithOne(local, states) && hasForm(local)) {
            String named = local.substring(0, STATE);
            out.report(
                    "the id names " + named + ", which is not among the recommending States; correct one of them",
                    named);
        }
    }

    private static boolean startsWithOne(String local, List<StateCode> states) {
        for (StateCode state : states) {
            if (local.startsWith(state.code())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is three capital letters, a hyphen and eight hexadecimal digits, perhaps with ~2 behind. */
    private static boolean hasForm(String local) {
        if (local.length() > DIGEST_END && local.charAt(DIGEST_END) != '~') {
            return false;
        }
        for (int i = 0; i < STATE; i++) {
            if (local.charAt(i) < 'A' || local.charAt(i) > 'Z') {
                return false;
            }
        }
        for (int i = STATE + 1; i < DIGEST_END; i++) {
            if (Character.digit(local.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
