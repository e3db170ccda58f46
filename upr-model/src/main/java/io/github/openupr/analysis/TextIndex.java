package io.github.openupr.analysis;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the texts that are like a text among many, without comparing all: only texts of near weight that have one of its rarest words in common can
 * reach the threshold. Texts of the same words are one. Belongs to one thread.
 */
final class TextIndex {

    /** The part of what two texts must share that the most frequent words of one may weigh to be looked at last: measured. */
    private static final double LEFT_OUT = 0.5;

    private final double threshold;
    private final Map<String, Integer> ranks = new HashMap<>();
    /** The square of the weight of each word, the rarest word first. */
    private final long[] squares;
    /** By their weight. */
    private final Text[] texts;
    /** Their weights. */
    private final long[] weights;

    private final Postings postings;
    /** The square roots of the weights of the texts. */
    private final double[] roots;
    /** What each text was found to share with the one asked for; 0 between questions. */
    private final long[] shared;
    /** The texts that share something with the one asked for, as many as {@link #met} says. */
    private final int[] textsMet;

    private int met;

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
        for (Set<String> words : wordsOfTexts) {
            for (String word : words) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> byRarity = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        squares = new long[byRarity.size()];
        for (int rank = 0; rank < squares.length; rank++) {
            String word = byRarity.get(rank).getKey();
            ranks.put(word, rank);
            squares[rank] = WordWeights.square(word);
        }
        texts = texts(wordsOfTexts).toArray(Text[]::new);
        weights = Arrays.stream(texts).mapToLong(text -> text.square).toArray();
        postings = new Postings(squares.length);
        for (int i = 0; i < texts.length; i++) {
            postings.add(i, texts[i].words);
        }
        roots = Arrays.stream(texts)
                .mapToDouble(text -> Math.sqrt((double) text.square))
                .toArray();
        shared = new long[texts.length];
        textsMet = new int[texts.length];
    }

    private List<Text> texts(List<Set<String>> wordsOfTexts) {
        Map<IntBuffer, Text> known = new LinkedHashMap<>();
        for (int place = 0; place < wordsOfTexts.size(); place++) {
            int[] words = ranks(wordsOfTexts.get(place));
            if (words.length > 0) {
                known.computeIfAbsent(IntBuffer.wrap(words), key -> new Text(words, square(words)))
                        .places
                        .add(place);
            }
        }
        return known.values().stream()
                .sorted(Comparator.<Text>comparingLong(text -> text.square).thenComparingInt(Text::first))
                .toList();
    }

    /** The ranks of those of some words that the index has, the rarest first. */
    private int[] ranks(Set<String> words) {
        int[] found = new int[words.size()];
        int size = 0;
        for (String word : words) {
            Integer rank = ranks.get(word);
            if (rank != null) {
                found[size++] = rank;
            }
        }
        int[] known = Arrays.copyOf(found, size);
        Arrays.sort(known);
        return known;
    }

    private long square(int[] words) {
        long square = 0;
        for (int word : words) {
            square += squares[word];
        }
        return square;
    }

    /** How many texts of different words there are. */
    int size() {
        return texts.length;
    }

    /** Where the texts of these words stand in the list that was indexed. */
    List<Integer> places(int text) {
        return texts[text].places;
    }

    /** The texts that are like a text of the index, itself among them, in the order of their first places. */
    List<Like> like(int text) {
        return like(texts[text].words, texts[text].square);
    }

    /** The texts of the index that are like some words, in the order of their first places. */
    List<Like> like(Set<String> words) {
        return like(ranks(words), words.stream().mapToLong(WordWeights::square).sum());
    }

    /**
     * Two texts that reach the threshold share of the heavier one at least the square of the threshold. The most frequent words, in which most texts
     * are, are looked at last, and only in texts whose other words leave a chance.
     */
    private List<Like> like(int[] words, long square) {
        int lightest = firstOf((long) (threshold * threshold * square) - 1);
        int heaviest = firstOf((long) (square / threshold / threshold) + 2);
        met = 0;
        long rest = square(words);
        for (int i = 0; i < words.length && rest > LEFT_OUT * threshold * threshold * square; i++) {
            double enough = rest / threshold;
            add(words[i], lightest, Math.min(heaviest, firstOf((long) (enough * enough / square) + 2)), heaviest);
            rest -= squares[words[i]];
        }
        List<Like> found = new ArrayList<>();
        double needed = threshold * Math.sqrt((double) square);
        for (int i = 0; i < met; i++) {
            int number = textsMet[i];
            if (shared[number] + rest >= needed * roots[number] - 1) {
                Text text = texts[number];
                double score = WordWeights.cosine(shared(words, text.words), square, text.square);
                if (score >= threshold) {
                    found.add(new Like(number, score));
                }
            }
            shared[number] = 0;
        }
        found.sort(Comparator.comparingInt(like -> texts[like.text].first()));
        return found;
    }

    /** Takes up the texts that have a word: those behind the heaviest for which it is enough only if they have a rarer one too. */
    private void add(int word, int lightest, int heaviestForIt, int heaviest) {
        int[] having = postings.texts(word);
        int size = postings.size(word);
        for (int i = postings.firstFrom(word, lightest); i < size && having[i] < heaviest; i++) {
            int number = having[i];
            if (shared[number] == 0) {
                if (number >= heaviestForIt) {
                    continue;
                }
                textsMet[met++] = number;
            }
            shared[number] += squares[word];
        }
    }

    /** The number of the first text of at least this weight. */
    private int firstOf(long square) {
        int low = 0;
        int high = texts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weights[middle] < square) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long shared(int[] first, int[] second) {
        long both = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            int difference = first[i] - second[j];
            if (difference == 0) {
                both += squares[first[i]];
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return both;
    }
}
