package io.github.openupr.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a text is English: by its script, and by the words that make up a third of any English text and that French,
 * Spanish, German, Turkish or Kazakh in Latin letters do not have.
 */
final class EnglishCheck {

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "for", "with", "was", "were", "which", "from", "by", "have", "has",
            "been", "are", "its", "this", "their", "they", "would", "should", "not", "on", "is", "be", "it");

    /** The least share of such words among all: in English it is 0.2 to 0.4, elsewhere below 0.04. */
    private static final double LEAST = 0.1;

    /** Fewer words, as in a headline, tell nothing. */
    private static final int FEWEST = 12;

    /** Enough of a long text. */
    private static final int LOOKED_AT = 200_000;

    private int latin;
    private int other;
    private int words;
    private int english;
    private final StringBuilder word = new StringBuilder();

    private EnglishCheck() {}

    /** What hinders; empty for English and for texts too short to tell. */
    static Optional<TextFinding> of(String text) {
        return new EnglishCheck().look(text);
    }

    private Optional<TextFinding> look(String text) {
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                count(c);
            } else {
                endWord();
            }
            i += Character.charCount(c);
        }
        endWord();
        if (words == 0) {
            return Optional.of(TextFinding.NO_TEXT);
        }
        if (other > latin) {
            return Optional.of(TextFinding.OTHER_SCRIPT);
        }
        return words >= FEWEST && english < LEAST * words ? Optional.of(TextFinding.NOT_ENGLISH) : Optional.empty();
    }

    private void count(int letter) {
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
            latin++;
        } else {
            other++;
        }
        word.appendCodePoint(letter);
    }

    private void endWord() {
        if (word.length() == 0) {
            return;
        }
        words++;
        if (ENGLISH.contains(word.toString().toLowerCase(Locale.ROOT))) {
            english++;
        }
        word.setLength(0);
    }
}
