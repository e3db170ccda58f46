package io.github.openupr.validation.rules;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what in a review, as the codelist of States has it. Codes that it lacks are a constraint's business. */
final class Membership {

    // Observer States of the Council take part in the dialogue: A/HRC/RES/5/1, annex, paragraph 18 (b).
    private static final String OBSERVER_GROUP = "Observer";

    private static final Set<StateCode> NO_MEMBERS = States.all().stream()
            .filter(state -> !state.unMember())
            .map(State::code)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<StateCode> OUTSIDERS = States.all().stream()
            .filter(state -> !state.unMember())
            .filter(state ->
                    state.regionalGroup().filter(OBSERVER_GROUP::equals).isEmpty())
            .map(State::code)
            .collect(Collectors.toSet());

    private Membership() {}

    /** Whether it is known and no Member State of the United Nations. */
    static boolean noMember(StateCode code) {
        return NO_MEMBERS.contains(code);
    }

    /** Whether it is known and neither a Member State nor an observer State. */
    static boolean outsider(StateCode code) {
        return OUTSIDERS.contains(code);
    }
}
