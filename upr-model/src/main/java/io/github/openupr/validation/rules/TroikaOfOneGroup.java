package io.github.openupr.validation.rules;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A troika with two States of one regional group. */
final class TroikaOfOneGroup implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("troika_of_one_group", RuleFamily.STATES, Severity.WARNING)
            .title("Two States of the troika belong to one regional group.")
            .explanation("The rapporteurs come from different groups, also where the State under review asks for one of"
                    + " its own group. A name was probably read wrongly; compare the report of the Working Group,"
                    + " paragraph 2.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 18 (d) and 19: three rapporteurs, selected by lot from"
                    + " different Regional Groups; the State may ask that one be of its own");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Findings out) {
        if (review.getTroika().size() > 1) {
            Map<String, StateCode> groups = new HashMap<>();
            for (StateCode state : review.getTroika()) {
                Optional<String> group = States.find(state).flatMap(State::regionalGroup);
                if (group.isPresent()) {
                    StateCode other = groups.putIfAbsent(group.get(), state);
                    // The same State twice is told by a rule of its own.
                    if (other != null && !other.equals(state)) {
                        out.report(
                                "two States of the troika belong to one regional group; compare the report",
                                other + ", " + state + ": " + group.get());
                    }
                }
            }
        }
    }
}
