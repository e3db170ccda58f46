package io.github.openupr.io.uhri;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the name of a State means, in any spelling that the export has: with an asterisk behind it, or a bare alpha-2 code.
 *
 * @param name the name without blanks around it
 * @param code the State's code; empty where the name is no State's
 * @param regions its region as the export names it, as a list of one; an empty one where it has none
 * @param usual whether writing the State gives the name again
 */
record StateText(String name, Optional<StateCode> code, List<String> regions, boolean usual) {

    private static final Map<StateCode, String> REGIONS = regionsByCode();

    static StateText of(String text) {
        Optional<State> state = States.resolve(text);
        return new StateText(
                text.strip(),
                state.map(State::code),
                state.map(found -> List.copyOf(regions(List.of(found.code())))).orElse(List.of()),
                state.map(State::name).filter(text::equals).isPresent());
    }

    /** The end of a message about a name that is no State's: the nearest State, if there is one. */
    String suggestion() {
        return States.closest(name)
                .map(near -> "; did you mean " + near.name() + "?")
                .orElse("; correct the name");
    }

    /** The name that the export gives a State. */
    static String nameOf(StateCode code) {
        return States.find(code).map(State::name).orElse(code.code());
    }

    /** The regions of States as the export names them, each once, in the order of the States. */
    static List<String> regions(List<StateCode> codes) {
        List<String> regions = new ArrayList<>(codes.size());
        for (StateCode code : codes) {
            String region = REGIONS.get(code);
            if (region != null && !regions.contains(region)) {
                regions.add(region);
            }
        }
        return regions;
    }

    private static Map<StateCode, String> regionsByCode() {
        Codelist groups = Codelist.of("regional-groups");
        Map<StateCode, String> regions = new HashMap<>();
        for (State state : States.all()) {
            state.regionalGroup()
                    .flatMap(groups::find)
                    .flatMap(group -> group.column("uhri_name"))
                    .ifPresent(region -> regions.put(state.code(), region));
        }
        return Map.copyOf(regions);
    }
}
