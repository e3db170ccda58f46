package io.github.openupr.analysis;

import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A recommendation as what it asks for is compared: a treaty counts as one word however it is named, other words count without their endings, and
 * the rarer a word is in recommendations, the more it counts. Immutable.
 *
 * @param record the recommendation
 * @param words the words of content by what they are compared by, as the text writes them; a treaty by its code
 * @param treaties the treaties that the source coded or that the text names
 */
record RequestText(Recommendation record, Map<String, String> words, Set<TreatyCode> treaties) {

    private static final Comparator<String> MOST_TELLING =
            Comparator.comparingLong(WordWeights::square).reversed().thenComparing(Comparator.naturalOrder());

    static RequestText of(Recommendation recommendation) {
        String text = recommendation.getText();
        Map<String, String> words = new LinkedHashMap<>();
        Set<TreatyCode> treaties = new LinkedHashSet<>(recommendation.getTreaties());
        StringBuilder rest = new StringBuilder(text);
        for (Recognized<TreatyCode> named : TextRecognition.standard().treaties(text)) {
            treaties.add(named.what());
            words.put(named.what().code(), named.what().code());
            for (int i = named.start(); i < named.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        for (String word : Words.contentInOrder(rest.toString())) {
            words.putIfAbsent(WordStem.of(word), word);
        }
        words.keySet().removeAll(NameWords.of(recommendation.getReview().state()));
        return new RequestText(recommendation, words, treaties);
    }

    /** The sum of the squares of the weights of its words. */
    long square() {
        return words.keySet().stream().mapToLong(WordWeights::square).sum();
    }

    /** How alike the words of both are, 0 to 1. */
    double likeness(RequestText other) {
        long shared = words.keySet().stream()
                .filter(other.words::containsKey)
                .mapToLong(WordWeights::square)
                .sum();
        return WordWeights.cosine(shared, square(), other.square());
    }

    /** The word that tells most; none where there are none. */
    Optional<String> rarestWord() {
        return words.keySet().stream().min(MOST_TELLING);
    }

    /** Those of some words, by what they are compared by, as this text writes them; the most telling first. */
    List<String> asWritten(Collection<String> some) {
        return some.stream()
                .filter(words::containsKey)
                .sorted(MOST_TELLING)
                .map(word -> words.getOrDefault(word, word))
                .toList();
    }
}
