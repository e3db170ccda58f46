package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a word tells of what is asked for: the logarithm of how rare it is in recommendations, as in the cosine measure of text retrieval. The
 * shares are fixed, so that what is like what does not depend on what else is in a dataset.
 */
final class WordWeights {

    /** The share of recommendations that have a word which is not in the list: the least of those that are. */
    private static final double RARE = 0.0025;

    /** Sums of whole numbers are the same in any order. */
    private static final double UNIT = 1_000_000;

    /** The square of the weight of a word that few recommendations have, and of the name of a treaty. */
    static final long RARE_SQUARE = square(RARE);

    private static final Map<String, Long> SQUARES = squares();

    private WordWeights() {}

    private static Map<String, Long> squares() {
        Map<String, Long> squares = new HashMap<>();
        for (Codelist.Entry word : Codelist.of("upr-common-words").entries()) {
            squares.put(
                    word.code(), square(Double.parseDouble(word.column("share").orElseThrow())));
        }
        return Map.copyOf(squares);
    }

    private static long square(double share) {
        double weight = StrictMath.log(share);
        return Math.round(weight * weight * UNIT);
    }

    /** The square of the weight of a word without its ending, or of the code of a treaty; above 0. */
    static long square(String word) {
        return SQUARES.getOrDefault(word, RARE_SQUARE);
    }

    /** Whether many recommendations have the word. */
    static boolean isCommon(String word) {
        return SQUARES.containsKey(word);
    }

    /** The cosine of the angle between two texts, from the sums of squares of the words that both have and that each has. */
    static double cosine(long shared, long first, long second) {
        return shared == 0 ? 0 : Math.min(1, shared / Math.sqrt((double) first * second));
    }
}
