package io.github.openupr.io.document;

import java.util.Set;

/** The verbs by which reports tell what a delegation said: always in the past tense, in early reports in the present too. */
final class SpeechVerbs {

    private static final Set<String> PAST = WordSet.of("""
            acknowledged added addressed admired affirmed agreed announced appealed applauded appreciated asked believed called
            cited commended commented complimented concluded concurred condemned congratulated considered declared deplored drew
            echoed emphasised emphasized encouraged endorsed enquired expected expressed extended felt flagged focused found hailed
            highlighted hoped indicated informed inquired insisted invited joined lauded mentioned noted noticed objected observed
            offered paid pointed posed praised proposed queried questioned raised reaffirmed recalled recognised recognized
            recommended referred regretted reiterated rejoiced remained remarked reminded reported requested said saluted shared
            sought spoke stated stressed suggested supported thanked took trusted underlined underscored understood urged valued
            viewed voiced wanted warned welcomed wished wondered""");

    private static final Set<String> PRESENT = WordSet.of("""
            acknowledges appreciates asks calls commends congratulates encourages expresses notes praises recognizes recommends
            takes thanks urges welcomes""");

    private static final Set<String> PARTICIPLES = WordSet.of("""
            acknowledging adding appreciating asking calling commending congratulating considering drawing emphasizing encouraging
            enquiring expressing highlighting hoping inquiring inviting looking mentioning noting observing praising questioning
            raising recalling recognizing recommending referring regretting reiterating requesting seeking sharing stating stressing
            suggesting thanking underlining underscoring urging welcoming wishing wondering""");

    private static final Set<String> ADVERBS = WordSet.of("""
            again alia also finally further furthermore however indeed inter moreover much nevertheless once still then therefore
            thus too very""");

    private static final Set<String> BEFORE = WordSet.of("""
            again alia also deep finally further furthermore in inter is moreover much once still then therefore too very was were
            with""");

    private static final Set<String> STATES_OF_MIND = WordSet.of("""
            alarmed aware concerned encouraged glad grateful gratified happy heartened hopeful impressed interested of pleased
            satisfied worried""");

    private SpeechVerbs() {}

    /** Whether the word at a place, with or without adverbs before it, tells that somebody spoke. */
    static boolean at(String text, int start) {
        int at = behindMark(text, start);
        boolean be = false;
        for (int words = 0; words < 4; words++) {
            at = Sentences.skipBlanks(text, at);
            int end = wordEnd(text, at);
            String word = text.substring(at, end);
            if (PAST.contains(word) || PRESENT.contains(word) || (be && STATES_OF_MIND.contains(word))) {
                return true;
            }
            if (!BEFORE.contains(word) && !word.endsWith("ly")) {
                return false;
            }
            be |= word.equals("was") || word.equals("is") || word.equals("were");
            at = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
        }
        return false;
    }

    /** Whether a word in small letters tells that somebody spoke. */
    static boolean isPast(String word) {
        return PAST.contains(word);
    }

    /** Whether a participle tells it: "noting", "asking". */
    static boolean isParticiple(String word) {
        return PARTICIPLES.contains(word);
    }

    /** Whether a word behind "was" or "remained" tells what somebody felt. */
    static boolean isStateOfMind(String word) {
        return STATES_OF_MIND.contains(word);
    }

    /** Whether a word may stand between a speaker and the verb. */
    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.endsWith("ly") && !word.equals("italy"));
    }

    /** Behind a comma, or the letter of a list: "the Czech Republic (a) recommended". */
    private static int behindMark(String text, int start) {
        if (text.startsWith(",", start)) {
            return start + 1;
        }
        return text.startsWith(" (", start) && text.startsWith(") ", start + 3) ? start + 4 : start;
    }

    /** Behind the letters of a word; no verb is longer than this looks. */
    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 20 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
