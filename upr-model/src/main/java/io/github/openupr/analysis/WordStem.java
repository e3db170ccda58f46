package io.github.openupr.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the forms of an English word have in common, roughly: ratify, ratifying and ratification are one word. */
final class WordStem {

    private static final int SHORTEST = 3;
    private static final int LONG_ENOUGH = 4;

    /** Endings and what takes their place: the first that fits counts, so longer ones come before those that end them. */
    private static final String[][] ENDINGS = {
        {"ifications", "ifi"},
        {"ification", "ifi"},
        {"ifying", "ifi"},
        {"ifies", "ifi"},
        {"ified", "ifi"},
        {"ify", "ifi"},
        {"izations", ""},
        {"isations", ""},
        {"ization", ""},
        {"isation", ""},
        {"ations", ""},
        {"ation", ""},
        {"ating", ""},
        {"ative", ""},
        {"ated", ""},
        {"ates", ""},
        {"ate", ""},
        {"izing", ""},
        {"ising", ""},
        {"ized", ""},
        {"ised", ""},
        {"izes", ""},
        {"ises", ""},
        {"ize", ""},
        {"ise", ""},
        {"iveness", "iv"},
        {"ively", "iv"},
        {"ities", "i"},
        {"ity", ""},
        {"ying", "i"},
        {"ies", "i"},
        {"ied", "i"},
        {"ions", ""},
        {"ion", ""},
        {"lements", "lement"},
        {"lement", "lement"},
        {"ments", ""},
        {"ment", ""},
        {"ings", ""},
        {"ing", ""},
        {"ally", ""},
        {"ence", "ent"},
        {"ance", "ant"},
        {"ed", ""},
        {"ly", ""},
        {"es", ""},
        {"s", ""},
        {"al", ""},
        {"e", ""},
        {"y", "i"},
    };

    /** The endings by their last letters: most words have none of them to try. */
    private static final Map<Character, List<String[]>> BY_LAST_LETTER =
            Arrays.stream(ENDINGS).collect(Collectors.groupingBy(ending -> ending[0].charAt(ending[0].length() - 1)));

    private WordStem() {}

    /** The stem of a word in small letters; words of other scripts and short ones are their own stems. */
    static String of(String word) {
        if (word.length() < LONG_ENOUGH || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("women") || word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        for (String[] ending : BY_LAST_LETTER.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            int kept = word.length() - ending[0].length();
            if (kept >= SHORTEST && word.endsWith(ending[0])) {
                return single(word.substring(0, kept) + ending[1]);
            }
        }
        return word;
    }

    /** "Stopping" and "stop": a consonant that the ending doubled counts once. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last >= LONG_ENOUGH - 1
                && stem.charAt(last) == stem.charAt(last - 1)
                && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
