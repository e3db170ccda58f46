package io.github.openupr.io.document;

import io.github.openupr.code.StateCode;
import java.util.Optional;
import java.util.Set;

/** Where the State that speaks stands as the subject in one sentence: by name, by a pronoun, as "the delegation". */
final class Subjects {

    /** There is none. */
    static final int NONE = -1;

    /** What stands between two clauses of one sentence. */
    static final Set<String> JOINING = WordSet.of("""
            although and as but however or though whereas while whilst yet""");

    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
    private static final Set<String> ROLES =
            Set.of("ambassador", "delegate", "delegation", "observer", "representative", "speaker");
    private static final Set<String> SAYING = WordSet.of("""
            added declared expressed indicated mentioned reiterated remarked said stated""");
    private static final Set<String> BEFORE_OBJECTS = WordSet.of("""
            by for from how if in of than that to whether which with""");
    private static final Set<String> IN_NAMES = Set.of("and", "of", "the");
    private static final int LONGEST_NAME = 9;

    /** So many words are looked at for the first subject; no opening phrase is longer. */
    private static final int FURTHEST = 120;

    private final String text;
    private final SentenceWords words;
    private final StateCode speaker;
    private final boolean opening;
    private int first = NONE;
    private boolean firstKnown;

    /**
     * For one sentence.
     *
     * @param opening whether it is the first of the turn: its first words have told who speaks, misspelt or not
     */
    Subjects(String text, SentenceWords words, StateCode speaker, boolean opening) {
        this.text = text;
        this.words = words;
        this.speaker = speaker;
        this.opening = opening;
    }

    /** Whether a word is a pronoun for the speaker. */
    boolean isPronoun(int i) {
        return PRONOUNS.contains(words.word(i));
    }

    /** Where the subject begins that stands directly before a word, if it is the speaker. */
    int before(int start) {
        int subject = endingAt(start - 1);
        return subject != NONE && isAtClauseStart(subject, !PRONOUNS.contains(words.word(start - 1))) ? subject : NONE;
    }

    /** The first word of the subject that ends with a word, if it is the speaker; {@link #NONE} otherwise. */
    int endingAt(int end) {
        if (end < 0) {
            return NONE;
        }
        String word = words.word(end);
        if (PRONOUNS.contains(word)) {
            return end;
        }
        if (ROLES.contains(word) && words.word(end - 1).equals("the") && end == 1) {
            return 0;
        }
        for (int i = Math.max(0, end - LONGEST_NAME); i <= end; i++) {
            if (words.isCapital(i) && names(i, end)) {
                return i > 0 && words.word(i - 1).equals("the") ? i - 1 : i;
            }
        }
        return end <= LONGEST_NAME && (opening ? isCapitalRun(end) : isPartOfName(end)) ? 0 : NONE;
    }

    /** Whether a sentence begins with a name and nothing else stands before a verb. */
    private boolean isCapitalRun(int end) {
        for (int i = 0; i <= end; i++) {
            if (!words.isCapital(i) && !IN_NAMES.contains(words.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Korea commended ...", of the Republic of Korea. */
    private boolean isPartOfName(int end) {
        return (end == 0 || (end == 1 && words.word(0).equals("the")))
                && SpokenNames.at(text, words.start(end)).isEmpty()
                && SpokenNames.isLastOf(words.word(end), speaker);
    }

    private boolean names(int start, int end) {
        Optional<SpokenNames.Found> name = SpokenNames.at(text, words.start(start));
        return name.isPresent()
                && name.get().state().equals(speaker)
                && name.get().end() >= words.end(end)
                && (end + 1 >= words.size() || name.get().end() <= words.start(end + 1));
    }

    private boolean isAtClauseStart(int subject, boolean name) {
        boolean newSentence = subject > 0 && words.isCapital(subject) && PRONOUNS.contains(words.word(subject));
        if (words.isParted(subject) || newSentence || SAYING.contains(words.word(subject - 1))) {
            return true;
        }
        int before = words.adverbsBefore(subject) - 1;
        String word = words.word(before);
        if (before < 0 || words.hasComma(before + 1) || JOINING.contains(word)) {
            return true;
        }
        if (word.equals("that")) {
            return SAYING.contains(words.word(before - 1));
        }
        return name && !BEFORE_OBJECTS.contains(word);
    }

    /** Where the first clause of the speaker begins. */
    int first() {
        if (!firstKnown) {
            firstKnown = true;
            first = findFirstSubject();
        }
        return first;
    }

    private int findFirstSubject() {
        for (int i = 0; i < words.size() && i < FURTHEST; i++) {
            if (words.isCapital(i)
                    && SpokenNames.at(text, words.start(i))
                            .filter(found -> found.state().equals(speaker))
                            .isPresent()) {
                return i;
            }
            boolean pronoun =
                    PRONOUNS.contains(words.word(i)) && (words.isParted(i) || JOINING.contains(words.word(i - 1)));
            boolean verbBehind = SpeechVerbs.isPast(words.word(i + 1)) || SpeechVerbs.isAdverb(words.word(i + 1));
            if (pronoun || (i < 2 && verbBehind && endingAt(i) == 0)) {
                return i;
            }
        }
        return NONE;
    }
}
