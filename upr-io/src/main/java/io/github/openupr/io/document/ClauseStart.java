package io.github.openupr.io.document;

import io.github.openupr.io.document.CommendingVerbs.Form;
import io.github.openupr.io.document.CommendingVerbs.Kind;
import io.github.openupr.io.document.CommendingVerbs.Verb;
import java.util.Set;

/** Where the clause of a commending verb begins, if the State that speaks is its subject; for one sentence. */
final class ClauseStart {

    private static final int NONE = Subjects.NONE;

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whereby", "where");
    private static final Set<String> BE = Set.of("was", "were", "is", "felt", "be", "been", "are", "being");
    private static final Set<String> MODALS = Set.of("would", "could", "should", "might", "must", "may", "will");
    private static final Set<String> WISHES =
            Set.of("wished", "wishes", "wanted", "like", "liked", "joined", "desired", "join");
    private static final Set<String> BEHIND_PARTICIPLES = Set.of("as", "at", "by", "in", "under", "within", "through");
    private static final Set<String> PASSIVES = WordSet.of("""
            applauded appreciated commended congratulated hailed lauded praised saluted welcomed""");
    private static final Set<String> OPENINGS = Set.of("began", "concluded", "ended", "joined", "opened", "started");
    private static final Set<String> CAUSES = Set.of("about", "at", "by", "over", "that", "with");
    private static final Set<String> LEARNING = Set.of("note", "learn", "see", "hear", "observe", "know", "read");

    private static final int NEAR = 30;
    private static final int LONGEST_ASIDE = 60;

    private final SentenceWords words;
    private final Subjects subjects;

    ClauseStart(SentenceWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** The word with which the clause of a commending verb begins; {@link Subjects#NONE} where the State that speaks is not its subject. */
    int of(Verb verb, int at) {
        if (words.word(at + 1).equals("by") && verb.kind() != Kind.MIND) {
            return NONE;
        }
        if (verb.kind() == Kind.MIND) {
            return mind(at);
        }
        return switch (verb.form()) {
            case PAST -> past(verb.kind(), at);
            case PRESENT -> direct(words.adverbsBefore(at));
            case PARTICIPLE -> participle(verb.kind(), at);
            case INFINITIVE -> infinitive(at);
        };
    }

    private int past(Kind kind, int at) {
        int start = words.adverbsBefore(at);
        String before = words.word(start - 1);
        if (before.equals("had") || before.equals("has") || before.equals("have")) {
            start = words.adverbsBefore(start - 1);
            if (MODALS.contains(words.word(start - 1))) {
                return NONE;
            }
        } else if (BE.contains(before) && kind != Kind.NOTE && kind != Kind.EXPRESS) {
            return passive(at);
        }
        int direct = direct(start);
        if (direct != NONE) {
            return direct;
        }
        if (!coordinated(start) || isParticipleOfObject(kind, start, at)) {
            return NONE;
        }
        return isBehindAside(start) ? subjects.first() : start;
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
            if (words.hasComma(i) && Subjects.JOINING.contains(word)) {
                return PASSIVES.contains(words.word(at)) ? i + 1 : NONE;
            }
        }
        boolean meant =
                PASSIVES.contains(words.word(at)) || (merits && words.word(at).equals("acknowledged"));
        return at > NEAR || !meant ? NONE : 0;
    }

    /** Where the subject directly before a verb begins; a sentence that begins with its verb has none, and the speaker is meant. */
    private int direct(int start) {
        return start == 0 ? 0 : subjects.before(start);
    }

    /** As {@link #direct}, or where a verb goes on with what the speaker did. */
    private int directOrCoordinated(int start) {
        int direct = direct(start);
        return direct == NONE && coordinated(start) ? start : direct;
    }

    /** Whether a verb goes on with what the speaker did: "..., commended X and welcomed Y". */
    private boolean coordinated(int start) {
        boolean joined = Subjects.JOINING.contains(words.word(start - 1))
                || words.isParted(start)
                || words.word(start - 1).equals("then");
        return joined && subjects.first() != NONE && subjects.first() < start;
    }

    /** "Egypt, on behalf of the African Group, welcomed": the subject has no verb before this one. */
    private boolean isBehindAside(int start) {
        int from = subjects.first();
        if (!words.isParted(start) || start - from > LONGEST_ASIDE) {
            return false;
        }
        for (int i = from; i < start; i++) {
            if (SpeechVerbs.isPast(words.word(i)) || BE.contains(words.word(i))) {
                return false;
            }
        }
        return true;
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

    private int participle(Kind kind, int at) {
        int start = words.adverbsBefore(at);
        String before = words.word(start - 1);
        if (start == 0) {
            return 0;
        }
        if (before.equals("while") || before.equals("whilst") || before.equals("when")) {
            return start - 1;
        }
        if (before.equals("in") || before.equals("by")) {
            return start == 1 || isOpening(start - 1) ? start : NONE;
        }
        if (words.hasComma(start)) {
            return start;
        }
        if (before.equals("and") || before.equals("but")) {
            return kind != Kind.REGARD || words.hasComma(start - 1) || isBehindParticiple(start) ? start : NONE;
        }
        return start == 1 || subjects.endingAt(start - 1) != NONE ? start : NONE;
    }

    /** "Joined others in commending", "began by welcoming". */
    private boolean isOpening(int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - 6); i--) {
            if (OPENINGS.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindParticiple(int start) {
        return start < NEAR && (isParticiple(0) || isParticiple(1));
    }

    private boolean isParticiple(int i) {
        Verb verb = CommendingVerbs.at(words, i);
        return verb != null && verb.form() == Form.PARTICIPLE;
    }

    /** "Wished to congratulate": the clause begins with who wishes. */
    private int infinitive(int at) {
        int to = words.adverbsBefore(at) - 1;
        if (!words.word(to).equals("to")) {
            // A misprint of the past tense: "It welcome the law".
            return subjects.isPronoun(to) ? direct(to + 1) : NONE;
        }
        for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
            if (WISHES.contains(words.word(i))) {
                int start = words.adverbsBefore(words.word(i - 1).equals("would") ? i - 1 : i);
                return directOrCoordinated(start);
            }
        }
        return NONE;
    }

    private int mind(int at) {
        int start = words.adverbsBefore(at);
        String before = words.word(start - 1);
        String behind = words.word(at + 1);
        boolean learns = behind.equals("to") && LEARNING.contains(words.word(at + 2));
        boolean cause = CAUSES.contains(behind) || learns;
        if (!cause) {
            return NONE;
        }
        if (BE.contains(before)) {
            return directOrCoordinated(words.adverbsBefore(start - 1));
        }
        if (start == 0 || before.equals("while") || before.equals("being")) {
            return Math.max(0, start - 1);
        }
        return words.hasComma(start) && start < NEAR && subjects.endingAt(start - 1) != NONE ? start : NONE;
    }
}
