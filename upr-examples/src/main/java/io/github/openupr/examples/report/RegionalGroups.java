package io.github.openupr.examples.report;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;

/** Which regional group of the United Nations a State is of. */
final class RegionalGroups {

    private static final String UNKNOWN = "No group known";

    private static final Codelist GROUPS = Codelist.of("regional-groups");

    private RegionalGroups() {}

    /** The name of its group, such as {@code African States}. */
    static String of(StateCode state) {
        return States.find(state)
                .flatMap(State::regionalGroup)
                .flatMap(GROUPS::find)
                .map(Codelist.Entry::title)
                .orElse(UNKNOWN);
    }

    /** What stands in place of a group for a name that no code fits. */
    static String unknown() {
        return UNKNOWN;
    }
}
