package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Optional;

/** Words that stand for another position than the one beside them. */
final class WordingContradictsPosition extends PositionRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "wording_contradicts_position", RuleFamily.POSITIONS, Severity.ERROR)
            .title("The wording of an answer stands for another position.")
            .explanation(
                    "The wording is what the source says, the position is what we made of it; here one of the two is"
                            + " wrong, and every count by position with it. Follow the wording.")
            .basis("A/HRC/RES/5/1, annex, paragraph 32, and the values that Working Group reports, OHCHR, UPR Info"
                    + " and the Universal Human Rights Index use for it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Response response, String which, Findings out) {
        Optional<String> wording = response.getWording();
        if (wording.isPresent()) {
            Optional<Position> meant = PositionWordings.position(wording.get());
            if (meant.isPresent() && meant.get() != response.getPosition()) {
                out.report(
                        which + " is " + response.getPosition() + ", but its wording stands for " + meant.get()
                                + "; follow the wording",
                        wording.get());
            }
        }
    }
}
