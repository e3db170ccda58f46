package io.github.openupr.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the texts that are like a text among many, without comparing all: only texts of near weight that have one of its rarest words in common can
 * reach the threshold. Texts of the same words are one. Belongs to one thread.
 */
final class TextIndex {

    private final double threshold;
    private final Map<String, Integer> ranks = new HashMap<>();
    /** The square of the weight of each word, the rarest word first. */
    private final long[] squares;
    /** By their weight. */
    private final List<Text> texts;

    private final Postings amongLighter;
    private final Postings amongHeavier;
    /** For each text the last question that met it. */
    private final int[] met;

    private int question;

    /** Texts of the same words. */
    private static final class Text {

        private final List<Integer> places = new ArrayList<>(1);
        private final int[] words;
        private final long square;

        Text(int[] words, long square) {
            this.words = words;
            this.square = square;
        }

        int first() {
            return places.get(0);
        }
    }

    /**
     * Texts of the same words that are like the one asked for.
     *
     * @param text their number, from 0 to {@link #size} minus 1
     * @param score how like they are
     */
    record Like(int text, double score) {}

    /** An index of texts by their words; those without words are like none. */
    TextIndex(List<Set<String>> wordsOfTexts, double threshold) {
        this.threshold = threshold;
        Map<String, Integer> counts = new HashMap<>();
        wordsOfTexts.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> byRarity = counts.keySet().stream()
                .sorted(Comparator.<String>comparingInt(word -> counts.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        squares = new long[byRarity.size()];
        for (int rank = 0; rank < squares.length; rank++) {
            ranks.put(byRarity.get(rank), rank);
            squares[rank] = WordWeights.square(byRarity.get(rank));
        }
        texts = texts(wordsOfTexts);
        amongLighter = new Postings(squares.length);
        amongHeavier = new Postings(squares.length);
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            amongLighter.add(i, text.words, rarest(text.words, threshold * text.square));
            amongHeavier.add(i, text.words, rarest(text.words, threshold * threshold * text.square));
        }
        met = new int[texts.size()];
    }

    private List<Text> texts(List<Set<String>> wordsOfTexts) {
        Map<List<Integer>, Text> known = new LinkedHashMap<>();
        for (int place = 0; place < wordsOfTexts.size(); place++) {
            int[] words = ranks(wordsOfTexts.get(place));
            if (words.length > 0) {
                known.computeIfAbsent(Arrays.stream(words).boxed().toList(), key -> new Text(words, square(words)))
                        .places
                        .add(place);
            }
        }
        return known.values().stream()
                .sorted(Comparator.<Text>comparingLong(text -> text.square).thenComparingInt(Text::first))
                .toList();
    }

    private int[] ranks(Set<String> words) {
        return words.stream()
                .map(ranks::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private long square(int[] words) {
        long square = 0;
        for (int word : words) {
            square += squares[word];
        }
        return square;
    }

    /** How many of the rarest words have one in common with any text that shares so much: the others together weigh less. */
    private int rarest(int[] words, double needed) {
        long rest = square(words);
        int count = 0;
        // One less, so that no rounding leaves out a text right at the threshold.
        while (count < words.length && rest >= needed - 1) {
            rest -= squares[words[count]];
            count++;
        }
        return count;
    }

    /** How many texts of different words there are. */
    int size() {
        return texts.size();
    }

    /** Where the texts of these words stand in the list that was indexed. */
    List<Integer> places(int text) {
        return texts.get(text).places;
    }

    /** The texts that are like a text of the index, itself among them, in the order of their first places. */
    List<Like> like(int text) {
        return like(texts.get(text).words, texts.get(text).square);
    }

    /** The texts of the index that are like some words, in the order of their first places. */
    List<Like> like(Set<String> words) {
        return like(ranks(words), words.stream().mapToLong(WordWeights::square).sum());
    }

    /** Two texts that reach the threshold share of the lighter one at least the threshold, of the heavier one at least its square. */
    private List<Like> like(int[] words, long square) {
        question++;
        int lightest = firstOf((long) (threshold * threshold * square) - 1);
        int asHeavy = firstOf(square);
        int heaviest = firstOf((long) (square / threshold / threshold) + 2);
        List<Like> found = new ArrayList<>();
        for (int i = 0; i < rarest(words, threshold * square); i++) {
            addLike(amongHeavier, words[i], asHeavy, heaviest, words, square, found);
        }
        for (int i = 0; i < rarest(words, threshold * threshold * square); i++) {
            addLike(amongLighter, words[i], lightest, asHeavy, words, square, found);
        }
        found.sort(Comparator.comparingInt(like -> texts.get(like.text).first()));
        return found;
    }

    /** The number of the first text of at least this weight. */
    private int firstOf(long square) {
        int low = 0;
        int high = texts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (texts.get(middle).square < square) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void addLike(Postings postings, int word, int from, int to, int[] words, long square, List<Like> found) {
        for (int i = postings.firstFrom(word, from); i < postings.size(word); i++) {
            int number = postings.get(word, i);
            if (number >= to) {
                return;
            }
            if (met[number] != question) {
                met[number] = question;
                Text text = texts.get(number);
                double score = WordWeights.cosine(shared(words, text.words), square, text.square);
                if (score >= threshold) {
                    found.add(new Like(number, score));
                }
            }
        }
    }

    private long shared(int[] first, int[] second) {
        long shared = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            int difference = first[i] - second[j];
            if (difference == 0) {
                shared += squares[first[i]];
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }
}
