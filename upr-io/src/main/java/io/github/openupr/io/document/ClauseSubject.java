package io.github.openupr.io.document;

import io.github.openupr.code.StateCode;
import io.github.openupr.io.document.CommendingVerbs.Form;
import io.github.openupr.io.document.CommendingVerbs.Kind;
import io.github.openupr.io.document.CommendingVerbs.Verb;
import java.util.Optional;
import java.util.Set;

/** Whether the subject of a verb is the State that speaks, and where the clause begins; for one sentence. */
final class ClauseSubject {

    static final int NONE = -1;

    private static final Set<String> IN_NAMES = Set.of("and", "of", "the");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
    private static final Set<String> ROLES = Set.of("ambassador", "delegate", "delegation", "representative", "speaker", "observer");
    private static final Set<String> JOINING = Set.of("and", "but", "or", "yet", "while", "whilst", "although", "though", "as", "however", "whereas");
    private static final Set<String> SAYING =
            Set.of("added", "declared", "expressed", "indicated", "mentioned", "reiterated", "remarked", "said", "stated");
    private static final Set<String> BEFORE_OBJECTS =
            Set.of("by", "for", "from", "how", "if", "in", "of", "than", "that", "to", "whether", "which", "with");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whereby", "where");
    private static final Set<String> BE = Set.of("was", "were", "is", "felt", "be", "been", "are", "being");
    private static final Set<String> MODALS = Set.of("would", "could", "should", "might", "must", "may", "will");
    private static final Set<String> WISHES = Set.of("wished", "wishes", "wanted", "like", "liked", "joined", "desired", "join");
    private static final Set<String> BEHIND_PARTICIPLES = Set.of("as", "at", "by", "in", "under", "within", "through");
    private static final Set<String> PASSIVES = Set.of("applauded", "appreciated", "commended", "congratulated", "hailed", "lauded", "praised", "saluted", "welcomed");
    private static final Set<String> LEARNING = Set.of("note", "learn", "see", "hear", "observe", "know", "read");

    private static final int LONGEST_NAME = 9;
    private static final int NEAR = 30;

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
    ClauseSubject(String text, SentenceWords words, StateCode speaker, boolean opening) {
        this.text = text;
        this.words = words;
        this.speaker = speaker;
        this.opening = opening;
    }

    /** The word with which the clause of a commending verb begins; {@link #NONE} where the State that speaks is not its subject. */
    int clauseStart(Verb verb, int at) {
        if (words.word(at + 1).equals("by") && verb.kind() != Kind.MIND) {
            return NONE;
        }
        if (verb.kind() == Kind.MIND) {
            return mind(at);
        }
        return switch (verb.form()) {
            case PAST -> past(verb.kind(), at);
            case PRESENT -> direct(adverbsBefore(at), at);
            case PARTICIPLE -> participle(verb.kind(), at);
            case INFINITIVE -> infinitive(at);
        };
    }

    /** The first of the adverbs that stand before a word, or the word. */
    int adverbsBefore(int at) {
        int i = at;
        while (i > 0 && SpeechVerbs.isAdverb(words.word(i - 1))) {
            i--;
        }
        return i;
    }

    private int past(Kind kind, int at) {
        int start = adverbsBefore(at);
        String before = words.word(start - 1);
        if (before.equals("had") || before.equals("has") || before.equals("have")) {
            start = adverbsBefore(start - 1);
            if (MODALS.contains(words.word(start - 1)) || words.word(start).equals("not")) {
                return NONE;
            }
        } else if (BE.contains(before) && kind != Kind.NOTE && kind != Kind.EXPRESS) {
            return passive(at);
        }
        int direct = direct(start, at);
        if (direct != NONE) {
            return direct;
        }
        return coordinated(start) && !isParticipleOfObject(kind, start, at) ? start : NONE;
    }

    /** "The efforts should be commended": by whom need not be said. */
    private int passive(int at) {
        boolean merits = false;
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            String word = words.word(i);
            merits |= Praise.isMerit(word);
            if (word.equals("that") || word.equals("not") || RELATIVES.contains(word)) {
                return NONE;
            }
            if (words.hasComma(i) && JOINING.contains(word)) {
                return PASSIVES.contains(words.word(at)) ? i + 1 : NONE;
            }
        }
        boolean meant = PASSIVES.contains(words.word(at)) || (merits && words.word(at).equals("acknowledged"));
        return at > NEAR || !meant ? NONE : 0;
    }

    /** Where the subject begins that stands directly before a verb, if it is the speaker. */
    private int direct(int start, int at) {
        if (start == 0) {
            // A sentence that begins with its verb has no subject; the speaker is meant.
            return 0;
        }
        int subject = subjectEndingAt(start - 1);
        return subject != NONE && isAtClauseStart(subject, words.isCapital(start - 1) && !PRONOUNS.contains(words.word(start - 1))) ? subject : NONE;
    }

    /** The first word of the subject that ends with a word, if it is the speaker; {@link #NONE} otherwise. */
    int subjectEndingAt(int end) {
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
                && SpokenNames.isPartOf(words.word(end), speaker);
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
        int before = adverbsBefore(subject) - 1;
        String word = words.word(before);
        if (before < 0 || words.hasComma(before + 1) || JOINING.contains(word)) {
            return true;
        }
        if (word.equals("that")) {
            return SAYING.contains(words.word(before - 1));
        }
        return name && !BEFORE_OBJECTS.contains(word);
    }

    /** Whether a verb goes on with what the speaker did: "..., commended X and welcomed Y". */
    private boolean coordinated(int start) {
        boolean joined = JOINING.contains(words.word(start - 1)) || words.isParted(start) || words.word(start - 1).equals("then");
        return joined && firstSubject() != NONE && firstSubject() < start;
    }

    /** "Rights which are protected and recognized", "rights, recognized in law". */
    private boolean isParticipleOfObject(Kind kind, int start, int at) {
        if (kind != Kind.REGARD) {
            return false;
        }
        if (BEHIND_PARTICIPLES.contains(words.word(at + 1))) {
            return !words.word(at + 2).equals("particular");
        }
        for (int i = start - 1; i > Math.max(0, start - NEAR); i--) {
            if (SpeechVerbs.isPast(words.word(i))) {
                return false;
            }
            if (RELATIVES.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the first clause of the speaker begins. */
    private int firstSubject() {
        if (!firstKnown) {
            firstKnown = true;
            first = findFirstSubject();
        }
        return first;
    }

    private int findFirstSubject() {
        for (int i = 0; i < words.size() && i < 4 * NEAR; i++) {
            if (words.isCapital(i)
                    && SpokenNames.at(text, words.start(i))
                            .filter(found -> found.state().equals(speaker))
                            .isPresent()) {
                return i;
            }
            boolean pronoun = PRONOUNS.contains(words.word(i)) && (words.isParted(i) || JOINING.contains(words.word(i - 1)));
            if (pronoun || (i < 2 && subjectEndingAt(i) == 0)) {
                return i;
            }
        }
        return NONE;
    }

    private int participle(Kind kind, int at) {
        int start = adverbsBefore(at);
        String before = words.word(start - 1);
        if (start == 0) {
            return 0;
        }
        if (before.equals("while") || before.equals("whilst") || before.equals("when")) {
            return start - 1;
        }
        if (before.equals("in") || before.equals("by")) {
            return isOpening(start - 1) ? start : NONE;
        }
        if (words.hasComma(start)) {
            return start;
        }
        if (before.equals("and") || before.equals("but")) {
            return kind != Kind.REGARD || words.hasComma(start - 1) || isBehindParticiple(start) ? start : NONE;
        }
        return start == 1 || subjectEndingAt(start - 1) != NONE ? start : NONE;
    }

    /** "Joined others in commending", "began by welcoming". */
    private boolean isOpening(int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - 6); i--) {
            if (Set.of("joined", "began", "started", "concluded", "opened", "ended").contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindParticiple(int start) {
        Verb verb = CommendingVerbs.of(words.word(0));
        Verb second = CommendingVerbs.of(words.word(1));
        return start < NEAR
                && ((verb != null && verb.form() == Form.PARTICIPLE) || (second != null && second.form() == Form.PARTICIPLE));
    }

    /** "Wished to congratulate": the clause begins with who wishes. */
    private int infinitive(int at) {
        int to = adverbsBefore(at) - 1;
        if (!words.word(to).equals("to")) {
            // A misprint of the past tense: "It welcome the law".
            return PRONOUNS.contains(words.word(to)) ? direct(to + 1, at) : NONE;
        }
        for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
            if (WISHES.contains(words.word(i))) {
                int start = adverbsBefore(words.word(i - 1).equals("would") ? i - 1 : i);
                int direct = direct(start, i);
                return direct != NONE ? direct : coordinated(start) ? start : NONE;
            }
        }
        return NONE;
    }

    private int mind(int at) {
        int start = adverbsBefore(at);
        String before = words.word(start - 1);
        String behind = words.word(at + 1);
        boolean learns = behind.equals("to") && LEARNING.contains(words.word(at + 2));
        boolean cause = Set.of("by", "with", "that", "at", "about", "over").contains(behind) || learns;
        if (!cause) {
            return NONE;
        }
        if (BE.contains(before)) {
            int be = adverbsBefore(start - 1);
            int direct = direct(be, at);
            return direct != NONE ? direct : coordinated(be) ? be : NONE;
        }
        if (start == 0 || before.equals("while") || before.equals("being")) {
            return Math.max(0, start - 1);
        }
        return words.hasComma(start) && start <= LONGEST_NAME && subjectEndingAt(start - 1) != NONE ? start : NONE;
    }
}
