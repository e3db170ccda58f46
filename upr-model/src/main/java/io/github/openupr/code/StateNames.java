package io.github.openupr.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An index from spellings and codes to States. Immutable and thread-safe. */
final class StateNames {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    private final List<State> states;
    // Made when a name is none of the listed spellings: a fifth of a second that most programs do not need.
    private volatile @Nullable Map<String, State> byKey;
    // Spellings as listed: almost every name that a dataset holds, found without the work that a key takes.
    private final Map<String, State> byListedSpelling = new HashMap<>();
    private final Map<String, State> byIsoCode = new HashMap<>();

    /** Throws {@link IllegalStateException} when a listed spelling or a code belongs to two States. */
    StateNames(List<State> states) {
        this.states = List.copyOf(states);
        for (State state : states) {
            spellings(state).forEach(spelling -> put(byListedSpelling, spelling, spelling, state));
            put(byIsoCode, state.code().code(), state.code().code(), state);
            state.alpha2().ifPresent(alpha2 -> put(byIsoCode, alpha2, alpha2, state));
        }
    }

    private static Stream<String> spellings(State state) {
        return Stream.concat(
                Stream.of(state.name(), state.officialName()),
                Stream.concat(state.uprInfoName().stream(), state.aliases().stream()));
    }

    private static void put(Map<String, State> index, String key, String spelling, State state) {
        State other = index.putIfAbsent(key, state);
        // Two States of a list never have one code; comparing whole records is slow the first time.
        if (other != null && !other.code().code().equals(state.code().code())) {
            throw new IllegalStateException("\"" + spelling + "\" would mean both " + other + " and " + state);
        }
    }

    /** The index of all keys; throws {@link IllegalStateException} when one belongs to two States. */
    private Map<String, State> keys() {
        Map<String, State> known = byKey;
        if (known == null) {
            Map<String, State> keys = new HashMap<>();
            for (State state : states) {
                spellings(state).forEach(spelling -> put(keys, Spelling.key(spelling), spelling, state));
            }
            known = keys;
            byKey = known;
        }
        return known;
    }

    List<State> states() {
        return states;
    }

    Optional<State> resolve(String name) {
        State listed = byListedSpelling.get(name);
        if (listed != null) {
            return Optional.of(listed);
        }
        if (name.isBlank()) {
            return Optional.empty();
        }
        State named = keys().get(Spelling.key(name));
        if (named != null) {
            return Optional.of(named);
        }
        String code = name.strip();
        return CODE.matcher(code).matches() ? Optional.ofNullable(byIsoCode.get(code)) : Optional.empty();
    }

    Optional<State> closest(String name) {
        return NearestName.in(keys(), name, state -> state.code().code());
    }
}
