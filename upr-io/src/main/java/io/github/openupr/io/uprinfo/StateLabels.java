package io.github.openupr.io.uprinfo;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.State;
import java.util.List;
import java.util.Optional;

/** What the present database says of a State beside its name: regional group and organisations, in full. */
final class StateLabels {

    private static final Codelist GROUPS = Codelist.of("regional-groups");
    private static final Codelist ORGANISATIONS = Codelist.of("organisations");

    private StateLabels() {}

    /** Whether the State's code gives this group again. */
    static boolean isUsualGroup(Optional<State> state, List<String> labels) {
        return labels.equals(
                state
                        .flatMap(State::regionalGroup)
                        .flatMap(GROUPS::find)
                        .flatMap(group -> group.column("upr_info_label"))
                        .stream()
                        .toList());
    }

    /** Whether the State's code gives these organisations again. */
    static boolean areUsualOrganisations(Optional<State> state, List<String> labels) {
        return labels.equals(state.stream()
                .flatMap(known -> known.uprInfoOrganisations().stream())
                .map(StateLabels::organisation)
                .toList());
    }

    private static String organisation(String code) {
        return ORGANISATIONS
                .find(code)
                .map(entry -> code + " (" + entry.title() + ")")
                .orElse(code);
    }
}
