package io.github.openupr.validation.rules;

import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;

/** Finds a treaty that a recommendation has twice. */
final class TreatyRepeated implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("treaty_repeated", RuleFamily.CODES, Severity.WARNING)
            .title("A recommendation has the same treaty twice.")
            .explanation("Counts by treaty count the recommendation twice. Take one of the two away.")
            .basis("Codelist treaties of OpenUPR: one code for each instrument, after UPR Info, database export of"
                    + " 14 August 2015");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        List<TreatyCode> codes = recommendation.getTreaties();
        for (int i = 1; i < codes.size(); i++) {
            if (codes.subList(0, i).contains(codes.get(i))) {
                out.report(
                        "the same treaty stands twice; take one away",
                        codes.get(i).toString());
                return;
            }
        }
    }
}
