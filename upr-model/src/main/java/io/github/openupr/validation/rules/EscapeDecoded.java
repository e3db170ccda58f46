package io.github.openupr.validation.rules;

import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Map;

/** Finds the cells that a reader had to decode: their source is damaged, the text is not. */
final class EscapeDecoded implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("escape_decoded", RuleFamily.TEXT, Severity.INFO)
            .title("The source has a JavaScript escape where the text has a character.")
            .explanation(
                    "The reader put the character in the text and kept the cell as it was: whoever compares the text"
                            + " with the source sees a difference that is none. Nothing need be done; tell the publisher of the"
                            + " source.")
            .basis("UPR Info, database export of 14 August 2015: %u2019 in three recommendations and %u2022 in a"
                    + " pledge");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        check(recommendation.getExtras(), out);
    }

    @Override
    public void check(Commendation commendation, Findings out) {
        check(commendation.getExtras(), out);
    }

    @Override
    public void check(VoluntaryPledge pledge, Findings out) {
        check(pledge.getExtras(), out);
    }

    private static void check(Map<String, String> extras, Findings out) {
        if (!extras.isEmpty()) {
            for (Map.Entry<String, String> each : extras.entrySet()) {
                int start = UnicodeEscapes.indexIn(each.getValue());
                if (start >= 0) {
                    out.report(
                            "the source's " + each.getKey()
                                    + " holds a JavaScript escape that the record has as a character; nothing need be done",
                            each.getValue().substring(start, start + UnicodeEscapes.LENGTH));
                    return;
                }
            }
        }
    }
}
