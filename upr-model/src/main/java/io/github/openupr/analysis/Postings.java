package io.github.openupr.analysis;

import java.util.Arrays;

/** For each word the numbers of the texts that have it, in ascending order. Belongs to one thread. */
final class Postings {

    private static final int[] NONE = {};

    private final int[][] texts;
    private final int[] sizes;

    Postings(int words) {
        texts = new int[words][];
        Arrays.fill(texts, NONE);
        sizes = new int[words];
    }

    /** Adds a text, of a higher number than those before, under its words. */
    void add(int text, int[] words) {
        for (int word : words) {
            int size = sizes[word]++;
            if (size == texts[word].length) {
                texts[word] = Arrays.copyOf(texts[word], Math.max(2, 2 * size));
            }
            texts[word][size] = text;
        }
    }

    int size(int word) {
        return sizes[word];
    }

    /** The texts that have a word, at the first {@link #size} places. */
    int[] texts(int word) {
        return texts[word];
    }

    /** The index of the first text of at least this number. */
    int firstFrom(int word, int text) {
        int found = Arrays.binarySearch(texts[word], 0, sizes[word], text);
        return found >= 0 ? found : -found - 1;
    }
}
