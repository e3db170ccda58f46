package io.github.openupr.io.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two texts of a report say the same: the dialogue has a recommendation in other words than section II. */
final class SharedText {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words of fewer letters join others and tell nothing. */
    private static final int SHORT = 3;

    private static final double ENOUGH = 0.6;

    private SharedText() {}

    /** Whether the texts share most words of the shorter one. */
    static boolean isSame(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        int shorter = Math.min(first.size(), second.size());
        first.retainAll(second);
        return shorter > 0 && first.size() >= ENOUGH * shorter;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() > SHORT) {
                words.add(word);
            }
        }
        return words;
    }
}
