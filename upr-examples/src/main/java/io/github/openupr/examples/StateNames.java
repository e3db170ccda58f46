package io.github.openupr.examples;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;

/** What people call a State. Thread-safe. */
public final class StateNames {

    private StateNames() {}

    /** Its name, or its code where no list knows it. */
    public static String of(StateCode code) {
        return States.find(code).map(State::name).orElse(code.code());
    }
}
