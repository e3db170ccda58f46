package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** An answer that is called unclear and quotes nothing that others could read. */
final class UnclearWithoutWording extends PositionRule {

    private static final RuleInfo INFO = RuleInfo.of("unclear_without_wording", RuleFamily.POSITIONS, Severity.WARNING)
            .title("An answer is unclear, and neither wording nor comment says what the State answered.")
            .explanation(
                    "Unclear means that the State answered in words that give no position; without the words nobody"
                            + " can judge that, and no answer at all is no position. Quote the words, or leave the response"
                            + " out.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16: positions are communicated in writing; UPR Info, earlier"
                    + " values of the column Response: General Response beside No Response");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Response response, String which, Findings out) {
        if (response.getPosition() == Position.UNCLEAR
                && response.getWording().isEmpty()
                && response.getComment().isEmpty()) {
            out.report(which + " is unclear and has no words; quote them, or leave the response out", "");
        }
    }
}
