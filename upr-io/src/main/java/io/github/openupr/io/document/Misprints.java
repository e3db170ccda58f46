package io.github.openupr.io.document;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.io.text.ItemPart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of recommending States with a misprint, which reports have now and then: "Philipines", "Untied Kingdom". */
final class Misprints {

    /** Short names are near to too many others. */
    private static final int SHORTEST = 6;

    private Misprints() {}

    /** A part whose misprinted names are read as the States that they are near to; what is near to none stays unknown. */
    static ItemPart mended(ItemPart part) {
        if (part.unknown().isEmpty()) {
            return part;
        }
        Set<StateCode> states = new LinkedHashSet<>(part.states());
        List<String> unknown = new ArrayList<>();
        for (String name : part.unknown()) {
            meant(name).map(State::code).ifPresentOrElse(states::add, () -> unknown.add(name));
        }
        return new ItemPart(part.text(), List.copyOf(states), unknown, part.printed());
    }

    /** The State that a name is a misprint of; only its first letter is sure to be right. */
    static Optional<State> meant(String name) {
        return name.length() < SHORTEST
                ? Optional.empty()
                : States.closest(name).filter(state -> beginsAlike(state.name(), name) || anyBeginsAlike(state, name));
    }

    private static boolean anyBeginsAlike(State state, String name) {
        return state.aliases().stream()
                .anyMatch(alias -> beginsAlike(alias, name) && Math.abs(alias.length() - name.length()) <= 2);
    }

    private static boolean beginsAlike(String known, String name) {
        return Character.toLowerCase(known.charAt(0)) == Character.toLowerCase(name.charAt(0));
    }
}
