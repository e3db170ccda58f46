package io.github.openupr.io.document;

import java.util.Set;
import java.util.regex.Pattern;

/** Long lists of words, as readable lines. */
final class WordSet {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WordSet() {}

    /** The words of a text, parted by blanks. */
    static Set<String> of(String words) {
        return Set.of(BLANKS.split(words.strip(), -1));
    }
}
