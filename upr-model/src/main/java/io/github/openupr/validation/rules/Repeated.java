package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what stands more than once in a list. */
final class Repeated {

    private Repeated() {}

    /** The States that stand in the list more than once, each once, in the order in which they come again. */
    static Set<StateCode> in(List<StateCode> states) {
        if (states.size() < 2) {
            return Set.of();
        }
        Set<StateCode> seen = new HashSet<>();
        Set<StateCode> repeated = new LinkedHashSet<>();
        for (StateCode state : states) {
            if (!seen.add(state)) {
                repeated.add(state);
            }
        }
        return repeated;
    }
}
