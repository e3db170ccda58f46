package io.github.openupr.analysis;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the names of States: in recommendations to a State its own name tells nothing of what is asked for. */
final class NameWords {

    private static final Map<StateCode, Set<String>> WORDS =
            States.all().stream().collect(Collectors.toUnmodifiableMap(State::code, state -> of(state.name())));

    private NameWords() {}

    private static Set<String> of(String name) {
        Set<String> words = new HashSet<>();
        for (String word : Words.contentInOrder(name)) {
            String stem = WordStem.of(word);
            // "United", "Republic" and "People's" mean other things too.
            if (!WordWeights.isCommon(stem)) {
                words.add(stem);
            }
        }
        return Set.copyOf(words);
    }

    /** The words of the name of a State without their endings; none for a code that is no State's. */
    static Set<String> of(StateCode state) {
        return WORDS.getOrDefault(state, Set.of());
    }
}
