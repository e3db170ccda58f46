package io.github.openupr.io.uprinfo;

import io.github.openupr.code.State;

/** How the export writes a State: its name, regional group and organisations. */
final class StateCells {

    private StateCells() {}

    static String name(State state) {
        return state.uprInfoName().orElse(state.name());
    }

    static String group(State state) {
        return state.uprInfoGroup().orElse("");
    }

    static String organisations(State state) {
        return String.join(", ", state.uprInfoOrganisations());
    }
}
