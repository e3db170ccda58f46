package io.github.openupr.io.uprinfo;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a cell with a State's name means, and what stands in the cells behind it for that State. Belongs to one reader. */
final class StateCell {

    private final String name;
    private final Optional<State> state;
    private final @Nullable StateCode code;

    /** The cells that were found to be as expected: comparing them again takes no time. */
    private @Nullable Cell<?> usualName;

    private @Nullable Cell<?> usualGroup;

    private @Nullable Cell<?> usualOrganisations;

    private @Nullable String suggestion;

    private StateCell(String name, Optional<State> state) {
        this.name = name;
        this.state = state;
        this.code = state.map(State::code).orElse(null);
    }

    static StateCell of(String raw) {
        String name = Escapes.clean(raw);
        return new StateCell(name, States.resolve(name));
    }

    /** The name without escapes and blanks around it. */
    String name() {
        return name;
    }

    /** The end of a message about a name that is no State's: the nearest State, if there is one. */
    String suggestion() {
        String known = suggestion;
        if (known == null) {
            known = States.closest(name)
                    .map(near -> "; did you mean " + near.name() + "?")
                    .orElse("");
            suggestion = known;
        }
        return known;
    }

    /** The State's code; null where the name is no State's. */
    @Nullable StateCode code() {
        return code;
    }

    /** Whether the export names the State so. */
    boolean hasUsualName(Cell<?> cell) {
        if (cell != usualName && cell.raw().equals(state.map(StateCells::name).orElse(""))) {
            usualName = cell;
        }
        return cell == usualName;
    }

    /** Whether the export puts the State into this regional group. */
    boolean hasUsualGroup(Cell<?> cell) {
        if (cell != usualGroup && cell.raw().equals(state.map(StateCells::group).orElse(""))) {
            usualGroup = cell;
        }
        return cell == usualGroup;
    }

    /** Whether the export gives the State these organisations, in this order. */
    boolean hasUsualOrganisations(Cell<?> cell) {
        if (cell != usualOrganisations
                && cell.raw().equals(state.map(StateCells::organisations).orElse(""))) {
            usualOrganisations = cell;
        }
        return cell == usualOrganisations;
    }
}
