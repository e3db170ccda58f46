package io.github.openupr.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The States: codes, and the way from a name in any spelling to its code.
 *
 * <p>From the codelist {@code states}: the Member States of the United Nations, the observer States, and the few other
 * names that the Universal Human Rights Index lists among countries. Thread-safe.
 *
 * <p>Basis: ISO 3166-1 and UN M49; the spellings of Working Group reports, UPR Info and the Universal Human Rights
 * Index.
 */
public final class States {

    private static final StateNames NAMES = new StateNames(
            Codelist.of("states").entries().stream().map(State::of).toList());
    private static final Map<StateCode, State> BY_CODE =
            NAMES.states().stream().collect(Collectors.toUnmodifiableMap(State::code, Function.identity()));

    private States() {}

    /** All States of the codelist, in the order of their codes. */
    public static List<State> all() {
        return NAMES.states();
    }

    /** The State with this code; empty if the codelist has none. */
    public static Optional<State> find(StateCode code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The State that a text names, in any spelling; empty if there is none.
     *
     * <p>Case, diacritics, kinds of apostrophe and dash, a hyphen for a blank, {@code &} for "and", "St" for "Saint",
     * full stops, commas, brackets, "the", asterisks at the end and extra blanks make no difference. An alpha-3 or
     * alpha-2 code in capital letters names its State too, unless it is a name ({@code UK}).
     */
    public static Optional<State> resolve(String name) {
        return NAMES.resolve(name);
    }

    /**
     * The State whose name a misspelt text is nearest to, for a question such as "did you mean"; empty if none is near.
     */
    public static Optional<State> closest(String name) {
        return NAMES.closest(name);
    }

    /**
     * The code of the State that a text names, as {@link #resolve} finds it; throws {@link IllegalArgumentException}
     * with the name and, if one is near, the State that may be meant.
     */
    public static StateCode require(String name) {
        return resolve(name)
                .map(State::code)
                .orElseThrow(() -> new IllegalArgumentException("no State is called \"" + name + "\""
                        + closest(name)
                                .map(state -> "; did you mean " + state + "?")
                                .orElse("")));
    }
}
