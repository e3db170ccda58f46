package io.github.openupr.validation.rules;

import io.github.openupr.code.SdgCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;

/** Finds a goal or target that a recommendation has twice. */
final class SdgRepeated implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("sdg_repeated", RuleFamily.CODES, Severity.WARNING)
            .title("A recommendation has the same goal or target twice.")
            .explanation("Counts by goal or target count the recommendation twice. Take one of the two away.")
            .basis("A/RES/70/1: each of the 17 goals and 169 targets has one number");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        List<SdgCode> codes = recommendation.getSdgs();
        for (int i = 1; i < codes.size(); i++) {
            if (codes.subList(0, i).contains(codes.get(i))) {
                out.report(
                        "the same goal or target stands twice; take one away",
                        codes.get(i).toString());
                return;
            }
        }
    }
}
