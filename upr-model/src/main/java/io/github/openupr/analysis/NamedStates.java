package io.github.openupr.analysis;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the names of States in a text, in any spelling that the codelist {@code states} has. Immutable and thread-safe. */
final class NamedStates {

    private static final PhraseIndex<StateCode> NAMES = names();
    /** The beginning of a shorter name is that of other words too. */
    private static final int STEM = 5;

    private static final Pattern ADJECTIVE_ENDINGS = Pattern.compile("(stan|land|.)$");

    private NamedStates() {}

    private static PhraseIndex<StateCode> names() {
        List<PhraseIndex.Phrase<StateCode>> phrases = new ArrayList<>();
        for (State state : States.all()) {
            spellings(state)
                    .distinct()
                    .forEach(name -> phrases.add(
                            new PhraseIndex.Phrase<>(name, TreatyName.isAcronym(name), false, state.code())));
        }
        return new PhraseIndex<>(phrases, FoldedText::ofWords);
    }

    private static Stream<String> spellings(State state) {
        return Stream.concat(
                Stream.concat(Stream.of(state.name()), state.uprInfoName().stream()), state.aliases().stream());
    }

    /** The names in a sentence, those with a capital letter: china and turkey are no States. */
    static List<PhraseIndex.Hit<StateCode>> find(FoldedText sentence) {
        return PhraseIndex.longest(NAMES.all(sentence)).stream()
                .filter(hit -> Character.isUpperCase(sentence.text().charAt(hit.start())))
                .toList();
    }

    /**
     * Finds a State and its adjective: beginnings of its names of one word, without the ending that adjectives change
     * (Kazakh of Kazakhstan, Mexican of Mexico), where adjectives are made so.
     */
    static PhraseIndex<StateCode> withAdjectives(StateCode code) {
        List<PhraseIndex.Phrase<StateCode>> phrases = new ArrayList<>();
        States.find(code).stream().flatMap(NamedStates::spellings).distinct().forEach(name -> {
            boolean stem = name.length() >= STEM && name.chars().allMatch(Character::isLetter);
            phrases.add(new PhraseIndex.Phrase<>(
                    stem ? ADJECTIVE_ENDINGS.matcher(name).replaceFirst("") : name,
                    TreatyName.isAcronym(name),
                    stem,
                    code));
        });
        return new PhraseIndex<>(phrases, FoldedText::ofWords);
    }
}
