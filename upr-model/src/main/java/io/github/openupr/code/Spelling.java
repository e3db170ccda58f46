package io.github.openupr.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What spellings of one name have in common: case, diacritics, apostrophes, dashes, brackets, blanks and "the" make no
 * difference.
 */
final class Spelling {

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018\u02BC\u2032\u00B4`]");
    // D.P.R. Korea: the full stop of an abbreviated word joins, any other one (St. Lucia) separates.
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212.,()]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]");

    private Spelling() {}

    /** The key that all spellings of a name share; blank for a text without letters. */
    static String key(String name) {
        String text = APOSTROPHES.matcher(withoutFootnoteMarks(name)).replaceAll("");
        text = ABBREVIATION.matcher(text).replaceAll("$1");
        text = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("");
        text = text.toLowerCase(Locale.ROOT).replace('\u0131', 'i').replace("&", " and ");
        StringJoiner words = new StringJoiner(" ");
        for (String word : SEPARATORS.split(text, -1)) {
            if (word.equals("st")) {
                words.add("saint");
            } else if (!word.isEmpty() && !word.equals("the")) {
                words.add(word);
            }
        }
        return words.toString();
    }

    private static String withoutFootnoteMarks(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '*' || blank(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
