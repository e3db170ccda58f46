package io.github.openupr.analysis;

import io.github.openupr.code.StateCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of a text mean, as accounts in other words are compared: concepts, and stems of all other words. */
final class ContentWords {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 4;

    /** Words that any sentence has, and those that any recommendation or any account of a review has. */
    private static final Set<String> STOP_WORDS = Set.of("""
            a about above accept accepted accordance according account achieve across add addition adequate adopt
            adopted after again against aim aimed aiming all allow almost along already also although always among an
            and another any appropriate april are area areas around as at august authorities based be because been
            before begin being below between both but by call came can case cases come comprehensive concerning
            consider considered continue continued continuing could council countries country cover covers current
            day days december delegate delegates delegation delegations develop did do does done during each
            effective effectively effort efforts enhance ensure ensuring especially establish even every everybody
            everyone existing far february few field first five for four framework friday from full fully
            further future general geneva get give given go government governments guarantee had has have having he
            head her here high his hold how however human if implement implementation implemented implementing
            improve in include included including international into is it items its january july june just keep last
            least less let like made make making many march may me measure measures member members might minister
            ministry monday more most much must my nation national nations necessary need needs never new next no
            nobody not november now number october of off often on once one only open or order other others our out
            over own part particular particularly parties people periodic person persons place places point points
            possible present president promote promoting promotion protect protecting protection provide provided
            put recent recommendation recommendations relevant report reports republic respect respond
            response review right rights said same saturday say says second see seek september session set several
            she should since so some speak speaker speakers spoke state states step steps still strengthen
            strengthening such sunday take taken taking tell ten than that the their them then there these they thing
            this those three through thursday time to today together told too towards tuesday two under united
            universal up upon us use very victims view was we wednesday week well went were what when where whether
            which while who whose will with within without working world would year years yet you your""".split("\\s+", -1));

    private static final List<String> ENDINGS = List.of(
            "isations",
            "izations",
            "isation",
            "ization",
            "ications",
            "ication",
            "ements",
            "ement",
            "ments",
            "ment",
            "ities",
            "ity",
            "ingly",
            "ings",
            "ing",
            "edly",
            "ied",
            "ies",
            "ions",
            "ion",
            "ives",
            "ive",
            "ances",
            "ance",
            "ences",
            "ence",
            "ers",
            "er",
            "ors",
            "or",
            "ally",
            "al",
            "ly",
            "ed",
            "es",
            "s",
            "e",
            "y");

    private ContentWords() {}

    /**
     * A word or words of a text that mean something.
     *
     * @param name the concept, or the stem
     * @param common whether many recommendations have it
     * @param start where it begins in the text
     * @param end the place behind it
     */
    record Word(String name, boolean common, int start, int end) {}

    /** The words of a text in its order, without the names of States in it: who made a request is not what it asks for. */
    static List<Word> of(FoldedText folded, List<PhraseIndex.Hit<StateCode>> states) {
        String text = folded.text();
        BitSet names = new BitSet();
        states.forEach(each -> names.set(each.start(), each.end()));
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (PhraseIndex.Hit<Concepts.Concept> hit : Concepts.standard().find(folded)) {
            addStems(text, at, hit.start(), words);
            words.add(new Word(hit.meaning().name(), hit.meaning().common(), hit.start(), hit.end()));
            at = hit.end();
        }
        addStems(text, at, text.length(), words);
        words.removeIf(word -> names.get(word.start()));
        return words;
    }

    private static void addStems(String text, int from, int to, List<Word> words) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && (Character.isLetterOrDigit(text.charAt(i)) || isMark(text.charAt(i)));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = plain(text.substring(start, i));
                if (word.length() >= SHORTEST && !STOP_WORDS.contains(word)) {
                    words.add(new Word(stem(word), false, start, i));
                }
                start = -1;
            }
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.chars().allMatch(c -> c < 128)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** The word without one ending: enough to find "ratified" in "ratification", and no linguistics. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
