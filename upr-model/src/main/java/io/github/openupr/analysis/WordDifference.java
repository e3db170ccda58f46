package io.github.openupr.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that two texts do not have in common, at their places: the fewest that have to go and to come. Immutable.
 *
 * @param first the words of the first text alone, in their order
 * @param second the words of the second text alone, in their order
 */
record WordDifference(List<String> first, List<String> second) {

    /** How many pairs of words are compared at most: texts of recommendations have some ten thousand. */
    private static final long PAIRS = 4_000_000;

    static WordDifference of(String first, String second) {
        List<String> a = words(first);
        List<String> b = words(second);
        int start = 0;
        while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.size(), b.size()) - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        List<String> middleOfA = a.subList(start, a.size() - end);
        List<String> middleOfB = b.subList(start, b.size() - end);
        return (long) middleOfA.size() * middleOfB.size() > PAIRS
                ? new WordDifference(without(middleOfA, middleOfB), without(middleOfB, middleOfA))
                : inOrder(middleOfA, middleOfB);
    }

    private static List<String> words(String text) {
        return Arrays.stream(Words.compared(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What is left when each word takes one of the others away, whatever their order. */
    private static List<String> without(List<String> words, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(word -> left.merge(word, 1, Integer::sum));
        return words.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) < 0)
                .toList();
    }

    private static WordDifference inOrder(List<String> a, List<String> b) {
        int[][] common = commonBehind(a, b);
        Hunks hunks = new Hunks();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                hunks.end();
                i++;
                j++;
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                hunks.ofFirst.add(a.get(i++));
            } else {
                hunks.ofSecond.add(b.get(j++));
            }
        }
        hunks.end();
        return new WordDifference(List.copyOf(hunks.first), List.copyOf(hunks.second));
    }

    /** How many words both texts have in one order from each pair of places on. */
    private static int[][] commonBehind(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Words between two that both texts have; those that differ in blanks or hyphens alone are left out. */
    private static final class Hunks {
        private final List<String> first = new ArrayList<>();
        private final List<String> second = new ArrayList<>();
        private final List<String> ofFirst = new ArrayList<>();
        private final List<String> ofSecond = new ArrayList<>();

        void end() {
            if (!String.join("", ofFirst).equals(String.join("", ofSecond))) {
                first.addAll(ofFirst);
                second.addAll(ofSecond);
            }
            ofFirst.clear();
            ofSecond.clear();
        }
    }
}
