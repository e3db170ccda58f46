package io.github.openupr.io.document;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs by which delegations commend, in the forms that reports print. */
final class CommendingVerbs {

    /** What a verb needs to commend. */
    enum Kind {
        /** Nothing: welcomed, commended. */
        PRAISE,
        /** An object that is no difficulty: recognized, acknowledged. */
        REGARD,
        /** "With satisfaction" or the like: noted. */
        NOTE,
        /** Satisfaction or the like as its object: expressed. */
        EXPRESS,
        /** "Was" or "felt" before it: encouraged, impressed. */
        MIND
    }

    /** How the verb stands. */
    enum Form {
        /** In the past tense: welcomed. */
        PAST,
        /** In the present tense, where early reports forget the past: welcomes. */
        PRESENT,
        /** As a participle: welcoming. */
        PARTICIPLE,
        /** Behind "to": wished to welcome. */
        INFINITIVE
    }

    /** One word of a verb. */
    record Verb(Kind kind, Form form) {}

    private static final Map<String, Verb> WORDS = new HashMap<>();

    static {
        add(Kind.PRAISE, "welcomed welcomes welcoming welcome");
        add(Kind.PRAISE, "commended commends commending commend");
        add(Kind.PRAISE, "congratulated congratulates congratulating congratulate");
        add(Kind.PRAISE, "praised praises praising praise");
        add(Kind.PRAISE, "applauded applauds applauding applaud");
        add(Kind.PRAISE, "acclaimed acclaims acclaiming acclaim");
        add(Kind.PRAISE, "hailed hails hailing hail");
        add(Kind.PRAISE, "lauded lauds lauding laud");
        add(Kind.PRAISE, "saluted salutes saluting salute");
        add(Kind.PRAISE, "complimented compliments complimenting compliment");
        add(Kind.PRAISE, "admired admires admiring admire");
        add(Kind.PRAISE, "rejoiced rejoices rejoicing rejoice");
        add(Kind.REGARD, "acknowledged acknowledges acknowledging acknowledge");
        add(Kind.REGARD, "appreciated appreciates appreciating appreciate");
        add(Kind.REGARD, "recognized recognizes recognizing recognize");
        add(Kind.REGARD, "recognised recognises recognising recognise");
        add(Kind.REGARD, "valued values valuing value");
        add(Kind.NOTE, "noted notes noting note");
        add(Kind.NOTE, "took takes taking take");
        add(Kind.NOTE, "observed observes observing observe");
        add(Kind.NOTE, "saw sees seeing see");
        add(Kind.NOTE, "viewed views viewing view");
        add(Kind.NOTE, "assessed assesses assessing assess");
        add(Kind.NOTE, "followed follows following follow");
        add(Kind.NOTE, "highlighted highlights highlighting highlight");
        add(Kind.NOTE, "mentioned mentions mentioning mention");
        add(Kind.EXPRESS, "expressed expresses expressing express");
        add(Kind.EXPRESS, "extended extends extending extend");
        add(Kind.EXPRESS, "offered offers offering offer");
        add(Kind.EXPRESS, "conveyed conveys conveying convey");
        add(Kind.EXPRESS, "shared shares sharing share");
        add(Kind.EXPRESS, "paid pays paying pay");
        for (String mind :
                "encouraged impressed pleased satisfied heartened delighted gratified glad happy inspired appreciative"
                        .split(" ", -1)) {
            WORDS.put(mind, new Verb(Kind.MIND, Form.PAST));
        }
    }

    private static final BitSet LAST_LETTERS = new BitSet();

    static {
        WORDS.keySet().forEach(word -> LAST_LETTERS.set(word.charAt(word.length() - 1)));
    }

    private static final int SHORTEST = 3;
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private CommendingVerbs() {}

    private static void add(Kind kind, String forms) {
        String[] words = forms.split(" ", -1);
        for (Form form : Form.values()) {
            WORDS.put(words[form.ordinal()], new Verb(kind, form));
        }
    }

    /** What a word is; null where it is no commending verb. */
    static @Nullable Verb at(SentenceWords words, int i) {
        if (i >= words.size()) {
            return null;
        }
        int length = words.end(i) - words.start(i);
        boolean possible = length >= SHORTEST && length <= LONGEST && LAST_LETTERS.get(words.lastLetter(i));
        return possible ? WORDS.get(words.word(i)) : null;
    }
}
