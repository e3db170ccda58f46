package io.github.openupr.io.document;

import io.github.openupr.code.StateCode;
import io.github.openupr.io.document.CommendingVerbs.Verb;
import io.github.openupr.io.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commendations in a paragraph of the interactive dialogue: one for each verb by which the State that speaks commends. */
final class Commendations {

    private static final Set<String> JOINING = Set.of("and", "but", "or", "also", "yet");

    /** "Welcomed, and very warmly congratulated". */
    private static final int MOST_BETWEEN = 8;

    private final String text;
    private final SentenceWords words;
    private final List<Clause> clauses = new ArrayList<>();

    private Commendations(String text) {
        this.text = text;
        this.words = new SentenceWords(text);
    }

    /** The clauses of a paragraph, without its number, in order; turns are those that {@link Speaker} finds in it. */
    static List<Clause> in(String paragraph, List<Turn> turns) {
        Commendations found = new Commendations(paragraph);
        if (turns.stream().anyMatch(turn -> turn.state().isPresent())) {
            found.read(turns);
        }
        return List.copyOf(found.clauses);
    }

    private void read(List<Turn> turns) {
        int[] starts = Sentences.starts(text);
        int sentence = 0;
        for (Turn turn : turns) {
            while (sentence < starts.length && starts[sentence] < turn.end()) {
                int end = sentence + 1 < starts.length ? starts[sentence + 1] : text.length();
                if (turn.state().isPresent() && starts[sentence] >= turn.start()) {
                    boolean opening = starts[sentence] == turn.start() || sentence == 0;
                    sentence(
                            starts[sentence],
                            Math.min(end, turn.end()),
                            turn.state().get(),
                            opening);
                }
                sentence++;
            }
        }
    }

    private void sentence(int start, int end, StateCode speaker, boolean opening) {
        words.read(start, end);
        Subjects subjects = new Subjects(text, words, speaker, opening);
        ClauseStart starts = new ClauseStart(words, subjects);
        Praise praise = new Praise(words);
        ClauseEnd ends = new ClauseEnd(words, subjects);
        int verb = Subjects.NONE;
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            Verb word = CommendingVerbs.at(words, i);
            if (word == null || !praise.isPraise(word.kind(), i)) {
                continue;
            }
            int clause = starts.of(word, i);
            if (clause == Subjects.NONE || (verb >= 0 && sharesObject(verb, i))) {
                continue;
            }
            int begin = verb < clause ? clause : words.adverbsBefore(i);
            if (verb >= 0) {
                add(speaker, from, ends.of(verb, begin), end);
            }
            verb = i;
            from = begin;
        }
        if (verb >= 0) {
            add(speaker, from, ends.of(verb, words.size()), end);
        }
    }

    /** "Welcomed and commended the efforts" is one commendation. */
    private boolean sharesObject(int first, int second) {
        if (second - first > MOST_BETWEEN) {
            return false;
        }
        for (int i = first + 1; i < second; i++) {
            if (!JOINING.contains(words.word(i)) && !SpeechVerbs.isAdverb(words.word(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(StateCode speaker, int from, int behind, int sentenceEnd) {
        int last = behind;
        while (last > from + 1 && JOINING.contains(words.word(last - 1))) {
            last--;
        }
        int end = last == words.size() ? sentenceEnd : words.end(last - 1);
        while (end > words.end(last - 1) && OneLine.isBlank(text.charAt(end - 1))) {
            end--;
        }
        end = last < words.size() ? closed(end, words.start(last)) : end;
        clauses.add(new Clause(speaker, words.start(from), end, text.substring(words.start(from), end)));
    }

    /** Takes in the brackets and quotation marks that close behind the last word. */
    private int closed(int end, int limit) {
        int i = end;
        while (i < limit && ")”\"’]".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
