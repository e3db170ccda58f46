package io.github.openupr.io.document;

import io.github.openupr.io.document.CommendingVerbs.Kind;
import java.util.Set;

/** Whether what stands behind a verb makes it commend: "noted with satisfaction" does, "recognized the challenges" does not. */
final class Praise {

    private static final Set<String> PLEASURE = WordSet.of("""
            admiration appreciation approval commendation congratulations delight enthusiasm gratification joy pleasure praise pride
            satisfaction""");

    private static final Set<String> POSITIVELY =
            Set.of("positively", "favourably", "favorably", "appreciatively", "approvingly");

    private static final Set<String> DIFFICULTIES = WordSet.of("""
            abuses allegations burden burdens challenge challenges challenging complex complexities complexity complicated concern
            concerns constraint constraints destination difficult difficulties difficulty embargo gaps hardship hardships impact
            impediment impediments importance incapable lack limitation limitations limited limits nascent need needs obstacle
            obstacles perfect problem problems remain remained remains reports scarcity shortage shortages shortcomings suffering
            threat threats transition uncertain violations vulnerabilities vulnerability weaknesses yet young""");

    private static final Set<String> MERITS = WordSet.of("""
            accession accomplishment accomplishments achieve achieved achievement achievements acknowledgement action actions
            adopted adoption advance advancement advances attention awareness candour commitment commitments contribution
            contributions cooperation determination development developments effort efforts established establishment frankness good
            implementation important improved improvement improvements initiative initiatives law laws leadership leading
            legislation measure measures notable openness policies policy positive programme programmes progress promotion
            ratification ratified recognition reform reforms resilience role significant steps strategy strides success successes
            support willingness work""");

    private static final Set<String> GUESTS =
            Set.of("ambassador", "delegation", "delegations", "excellency", "minister", "presence", "vice-minister");

    private static final Set<String> REQUESTED = WordSet.of("""
            clarification clarifications comment comments details elaboration explanation explanations information views""");

    private static final Set<String> MORE = Set.of("additional", "any", "detailed", "further", "more", "some");

    private static final Set<String> LINKS = WordSet.of("""
            a an and as at by despite during facing for from given in notwithstanding of on that through to towards under which with""");

    private static final Set<String> RESPECTS = Set.of("homage", "respect", "tribute");

    private static final Set<String> ATTACHED = Set.of("accorded", "attached", "given", "placed");

    private static final Set<String> ENDS_OBJECT = WordSet.of("""
            at by for in on that through to which with""");

    private static final Set<String> NOT_PLEASURE = WordSet.of("""
            about at concern concerns for hope on over regret support that to with""");

    private static final Set<String> CONCESSION = WordSet.of("""
            address addressing despite face meet notwithstanding overcome overcoming tackle""");

    private static final int LONGEST_OBJECT = 40;

    private final SentenceWords words;

    Praise(SentenceWords words) {
        this.words = words;
    }

    /** Whether a word names what is good. */
    static boolean isMerit(String word) {
        return MERITS.contains(word);
    }

    /** Whether a verb of this kind at a place commends by what stands behind it. */
    boolean isPraise(Kind kind, int verb) {
        return switch (kind) {
            case PRAISE -> !isGreeting(verb) && !isRequest(verb);
            case REGARD ->
                !isRequest(verb) && !isDifficulty(verb + 1, words.word(verb).startsWith("appreciat"));
            case NOTE -> isNotedWithPleasure(verb);
            case EXPRESS -> isPleasureExpressed(verb);
            case MIND -> true;
        };
    }

    /** "Welcomed the delegation of Chad": delegations are greeted, what they did is commended. */
    private boolean isGreeting(int verb) {
        if (!words.word(verb).startsWith("welcom")) {
            return false;
        }
        for (int i = verb + 1; i < verb + 8 && i < words.size(); i++) {
            String word = words.word(i);
            if (GUESTS.contains(word)) {
                return true;
            }
            if (LINKS.contains(word) || words.hasComma(i) || word.endsWith("’s") || word.endsWith("'s")) {
                return false;
            }
        }
        return false;
    }

    /** "Would welcome" is no form that is looked for; "welcomed any further comments" asks for them all the same. */
    private boolean isRequest(int verb) {
        int i = verb + 1;
        boolean more = false;
        while (MORE.contains(words.word(i))) {
            more = true;
            i++;
        }
        return (more && REQUESTED.contains(words.word(i)))
                || words.word(i).equals("receiving")
                || words.word(i).equals("hearing");
    }

    /** Whether a difficulty is named before any merit, as the object or in a clause that is the object. */
    private boolean isDifficulty(int from, boolean appreciated) {
        boolean clause = words.word(from).equals("that");
        if (clause && appreciated) {
            return false;
        }
        boolean difficulty = false;
        for (int i = from; i < from + LONGEST_OBJECT && i < words.size(); i++) {
            String word = words.word(i);
            boolean attached = word.equals("importance") && ATTACHED.contains(words.word(i + 1));
            if (attached || MERITS.contains(word)) {
                return difficulty && !isJoined(i);
            }
            if (!clause && !difficulty && ENDS_OBJECT.contains(word)) {
                return false;
            }
            difficulty |= DIFFICULTIES.contains(word) && !isConceded(i, from);
            if (SpeechVerbs.isPast(word)) {
                break;
            }
        }
        return difficulty;
    }

    /** "... and its efforts", "..., the progress". */
    private boolean isJoined(int merit) {
        for (int i = merit; i > merit - 5; i--) {
            if (words.hasComma(i)
                    || words.word(i - 1).equals("and")
                    || words.word(i - 1).equals("but")) {
                return true;
            }
            if (LINKS.contains(words.word(i - 1)) && !words.word(i - 1).equals("as")) {
                return false;
            }
        }
        return false;
    }

    private boolean isConceded(int difficulty, int from) {
        for (int i = difficulty - 1; i >= Math.max(from, difficulty - 5); i--) {
            if (CONCESSION.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNotedWithPleasure(int verb) {
        if (POSITIVELY.contains(words.word(verb - 1)) || POSITIVELY.contains(words.word(verb + 1))) {
            return true;
        }
        int from = verb + 1;
        if (words.word(verb).startsWith("tak") || words.word(verb).equals("took")) {
            String kind = words.word(from);
            from += kind.equals("note") ? 1 : 2;
            if (!words.word(from - 1).equals("note")) {
                return false;
            }
            if (kind.equals("positive") || kind.equals("favourable")) {
                return true;
            }
        }
        for (int i = from; i < from + LONGEST_OBJECT && i < words.size(); i++) {
            if (words.word(i).equals("with") && isPleasure(i + 1)) {
                return true;
            }
            if (SpeechVerbs.isPast(words.word(i)) || words.word(i).equals("that")) {
                return false;
            }
        }
        return false;
    }

    private boolean isPleasureExpressed(int verb) {
        if (words.word(verb).startsWith("pa")) {
            return RESPECTS.contains(words.word(verb + 1)) || RESPECTS.contains(words.word(verb + 2));
        }
        if (!isPleasure(verb + 1)) {
            return false;
        }
        int object = verb + 2;
        while (object < verb + 9 && !ENDS_OBJECT.contains(words.word(object))) {
            object++;
        }
        return words.word(object).equals("that") || !isDifficulty(object + 1, true);
    }

    /** "Its deep appreciation", "interest and satisfaction". */
    private boolean isPleasure(int from) {
        for (int i = from; i < from + 6 && i < words.size(); i++) {
            if (PLEASURE.contains(words.word(i))) {
                return true;
            }
            if (NOT_PLEASURE.contains(words.word(i))) {
                return false;
            }
        }
        return false;
    }
}
