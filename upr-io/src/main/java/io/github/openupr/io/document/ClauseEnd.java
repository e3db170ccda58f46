package io.github.openupr.io.document;

import java.util.Set;

/** Where the clause of a commending verb ends: before a recommendation, a question or a concern in the same sentence. */
final class ClauseEnd {

    private static final Set<String> JOINING = Set.of("and", "but", "or", "yet", "while", "whilst");
    private static final Set<String> TURNING = WordSet.of("""
            although but however nevertheless though whereas while whilst yet""");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose");
    private static final Set<String> BE = Set.of("is", "remained", "was", "were");
    private static final Set<String> REQUESTS = WordSet.of("""
            asked encouraged enquired expressed inquired invited recommended requested urged""");
    private static final int RELATIVE_REACH = 8;

    private final SentenceWords words;
    private final Subjects subjects;

    ClauseEnd(SentenceWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** The word before which the clause of a verb ends, at most the limit. */
    int of(int verb, int limit) {
        for (int i = verb + 1; i < limit; i++) {
            int cut = cut(verb, i);
            if (cut > verb) {
                return cut;
            }
        }
        return limit;
    }

    private int cut(int verb, int i) {
        String word = words.word(i);
        if (words.hasComma(i) && TURNING.contains(word) && !words.word(i + 1).equals("also")) {
            return i;
        }
        boolean past = SpeechVerbs.isPast(word)
                || (BE.contains(word) && SpeechVerbs.isStateOfMind(words.word(subjectComplement(i))));
        if (word.equals("recommend") && subjects.isPronoun(i - 1) && words.hasComma(i - 1)) {
            // A misprint of the past tense.
            return i - 1;
        }
        if (!past && !SpeechVerbs.isParticiple(word)) {
            return Subjects.NONE;
        }
        int start = behindLetter(words.adverbsBefore(i));
        if (start <= verb + 1) {
            return Subjects.NONE;
        }
        if (!past) {
            boolean joined = JOINING.contains(words.word(start - 1)) && words.hasComma(start - 1);
            return joined ? start - 1 : words.hasComma(start) ? start : Subjects.NONE;
        }
        if (JOINING.contains(words.word(start - 1))) {
            // "Welcomed and encouraged the reform": both verbs have the one object.
            boolean kept = start - 2 == verb || isInRelative(verb, start - 1);
            return kept ? Subjects.NONE : start - 1;
        }
        if (words.hasComma(start)) {
            return words.word(i + 1).equals("by") ? Subjects.NONE : start;
        }
        int before = subjects.endingAt(start - 1);
        boolean clause = before > verb + 1
                && (words.hasComma(before)
                        || JOINING.contains(words.word(before - 1))
                        || (REQUESTS.contains(word) && !RELATIVES.contains(words.word(before - 1))));
        return clause ? before : Subjects.NONE;
    }

    /** The letter of a list before a word, "(b) recommended", belongs to it. */
    private int behindLetter(int start) {
        return words.word(start - 1).length() == 1 && words.isParted(start) ? start - 1 : start;
    }

    private int subjectComplement(int be) {
        int i = be + 1;
        while (SpeechVerbs.isAdverb(words.word(i))) {
            i++;
        }
        return i;
    }

    /** "Laws that protected and encouraged families". */
    private boolean isInRelative(int verb, int joint) {
        if (words.hasComma(joint)) {
            return false;
        }
        for (int i = joint - 1; i > Math.max(verb, joint - RELATIVE_REACH); i--) {
            if (RELATIVES.contains(words.word(i))) {
                return words.word(joint + 1).equals("encouraged")
                        || words.word(joint + 1).equals("supported");
            }
        }
        return false;
    }
}
