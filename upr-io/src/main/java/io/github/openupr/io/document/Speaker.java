package io.github.openupr.io.document;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a paragraph of the interactive dialogue. Reports give each delegation a paragraph that begins with the name of its State;
 * some put a phrase before it ("With regard to prisons, Norway ..."), and a few have two speakers in one paragraph.
 */
final class Speaker {

    private static final Pattern ROLE = Pattern.compile(
            "The (?:[A-Za-z-]{1,20} ){0,2}(?:representative|delegation|delegate|observer|ambassador)s? "
                    + "(?:of|from|for) ",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONJUNCTION = Pattern.compile("(?:While|Although|Though|As) ");

    private static final Pattern CAPITALS =
            Pattern.compile("(?:The )?\\p{Lu}[\\p{L}’'-]*+(?: (?:of|and|the|\\p{Lu}[\\p{L}’'-]*+))*+");

    /** What may stand behind a name before its verb: "Egypt, on behalf of the African Group, welcomed". */
    private static final Set<String> ASIDES = WordSet.of("""
            as bearing commending concerned inter noting on recalling recognizing referring speaking
            taking too welcoming while with""");

    /** Room enough for an opening phrase or an aside; a name that stands further on is part of what is said. */
    private static final int LONGEST_PHRASE = 600;

    private static final int LONGEST_MISPRINT = 60;

    private final String text;
    private final StateCode stateUnderReview;

    private Speaker(String text, StateCode stateUnderReview) {
        this.text = text;
        this.stateUnderReview = stateUnderReview;
    }

    /** The turns of a paragraph, without its number, in order; together they are the whole paragraph. */
    static List<Turn> in(String paragraph, StateCode stateUnderReview) {
        return new Speaker(paragraph, stateUnderReview).turns();
    }

    private List<Turn> turns() {
        int[] sentences = Sentences.starts(text);
        List<Turn> turns = new ArrayList<>();
        Optional<StateCode> state = first(sentences[0], end(sentences, 0));
        int start = 0;
        for (int i = 1; i < sentences.length; i++) {
            Optional<StateCode> next = later(sentences[i], end(sentences, i), state);
            if (!next.equals(state)) {
                turns.add(new Turn(state, start, sentences[i]));
                state = next;
                start = sentences[i];
            }
        }
        turns.add(new Turn(state, start, text.length()));
        return List.copyOf(turns);
    }

    private int end(int[] sentences, int i) {
        return i + 1 < sentences.length ? sentences[i + 1] : text.length();
    }

    /** Who speaks in the first sentence: its first word is a name, or a phrase stands before the name. */
    private Optional<StateCode> first(int start, int end) {
        SpokenNames.Found name = nameAt(start, end);
        if (name != null) {
            return other(name.state());
        }
        SpokenNames.Found behind = behindPhrase(start, end);
        if (behind != null) {
            return other(behind.state());
        }
        Matcher conjunction = CONJUNCTION.matcher(text).region(start, end);
        if (conjunction.lookingAt()) {
            return SpokenNames.at(text, conjunction.end())
                    .filter(found -> SpeechVerbs.at(text, found.end()))
                    .flatMap(found -> other(found.state()));
        }
        return misprinted(start).flatMap(this::other);
    }

    /** Who speaks in a later sentence: another State only if its name is at once followed by what it did. */
    private Optional<StateCode> later(int start, int end, Optional<StateCode> before) {
        SpokenNames.Found name = nameAt(start, end);
        if (name == null) {
            SpokenNames.Found behind = before.isPresent() ? behindPhrase(start, end) : null;
            return behind == null || behind.state().equals(stateUnderReview) ? before : Optional.of(behind.state());
        }
        if (name.state().equals(stateUnderReview)) {
            return before;
        }
        return speaks(name.end(), end) ? Optional.of(name.state()) : before;
    }

    private Optional<StateCode> other(StateCode state) {
        return state.equals(stateUnderReview) ? Optional.empty() : Optional.of(state);
    }

    private SpokenNames.@Nullable Found nameAt(int start, int end) {
        Optional<SpokenNames.Found> name = SpokenNames.at(text, start);
        if (name.isPresent()) {
            return name.get();
        }
        if (!text.startsWith("The ", start)) {
            return null;
        }
        Matcher role = ROLE.matcher(text).region(start, end);
        return role.lookingAt() ? SpokenNames.at(text, role.end()).orElse(null) : null;
    }

    /** The name behind a comma that ends an opening phrase, if it is followed by what the State did. */
    private SpokenNames.@Nullable Found behindPhrase(int start, int end) {
        int last = Math.min(end, start + LONGEST_PHRASE);
        for (int comma = comma(start, last); comma < last; comma = comma(comma + 1, last)) {
            int at = Sentences.skipBlanks(text, comma + 1);
            Optional<SpokenNames.Found> name = SpokenNames.at(text, at);
            if (name.isPresent() && SpeechVerbs.at(text, name.get().end())) {
                return name.get();
            }
        }
        return null;
    }

    private boolean speaks(int behindName, int end) {
        if (SpeechVerbs.at(text, behindName)) {
            return true;
        }
        int at = behindName;
        if (at < end && (text.charAt(at) == ',' || text.charAt(at) == ' ')) {
            at = Sentences.skipBlanks(text, at + 1);
            if (!ASIDES.contains(text.substring(at, SpeechVerbs.wordEnd(text, at)))) {
                return false;
            }
            int last = Math.min(end, at + LONGEST_PHRASE);
            int comma = comma(at, last);
            return comma < last && SpeechVerbs.at(text, comma + 1);
        }
        return false;
    }

    /** The first comma in a range, or its end. */
    private int comma(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != ',') {
            i++;
        }
        return i;
    }

    /** A misspelt name: the capital words before the first verb, if a name is near. */
    private Optional<StateCode> misprinted(int start) {
        int last = Math.min(text.length(), start + LONGEST_MISPRINT);
        for (int i = start; i < last; i++) {
            if (text.charAt(i) == ' ' && SpeechVerbs.at(text, i)) {
                String name = text.substring(start, i);
                return CAPITALS.matcher(name).matches() ? States.closest(name).map(State::code) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
