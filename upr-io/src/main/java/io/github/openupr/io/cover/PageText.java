package io.github.openupr.io.cover;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a first page in two forms: plain, with one blank where several stood, and its letters alone, with the way back. Letters alone
 * do not show where a program broke lines, split words or set hyphens. Immutable.
 */
final class PageText {

    /** Cover pages of the United Nations have 195 to 3,049 characters; what follows is no first page any more. */
    private static final int LONGEST = 4_000;

    private static final int LEAST_OF_A_PAGE = 60;

    /** The line with which a text without form feeds goes on to its second page. */
    private static final Pattern CONTENTS = Pattern.compile("\\nCONTENTS\\n|\\nContents\\n");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final String plain;
    private final String letters;
    private final int[] places;

    private PageText(String plain) {
        this.plain = plain;
        StringBuilder found = new StringBuilder();
        this.places = new int[plain.length() + 1];
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                String folded = c < 0x80 ? String.valueOf(Character.toLowerCase(c)) : letters(String.valueOf(c));
                for (int j = 0; j < folded.length() && found.length() < plain.length(); j++) {
                    places[found.length()] = i;
                    found.append(folded.charAt(j));
                }
            }
        }
        places[found.length()] = plain.length();
        this.letters = found.toString();
    }

    /** The first page of a text: up to the first form feed behind something or the contents, and no more than a page holds. */
    static PageText firstOf(String text) {
        String plain = plain(text.substring(0, Math.min(text.length(), 4 * LONGEST)));
        Matcher contents = CONTENTS.matcher(plain);
        int end = contents.find() && contents.start() >= LEAST_OF_A_PAGE ? contents.start() : plain.length();
        return new PageText(plain.substring(0, Math.min(end, LONGEST)));
    }

    private static String plain(String text) {
        int end = text.indexOf('\f');
        while (end >= 0 && visible(text, end) < LEAST_OF_A_PAGE) {
            end = text.indexOf('\f', end + 1);
        }
        return withSingleBlanks(Normalizer.normalize(end < 0 ? text : text.substring(0, end), Normalizer.Form.NFKC))
                .strip();
    }

    /** The text with one line end, or one blank, for each run of them, and without what is not seen. */
    private static String withSingleBlanks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            int last = plain.length() - 1;
            if (c > ' ' && c < '\u007F') {
                plain.append((char) c);
            } else if (isLineEnd(c)) {
                if (last >= 0 && plain.charAt(last) == ' ') {
                    plain.setLength(last);
                }
                appendOnce('\n', plain);
            } else if (c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                if (last < 0 || plain.charAt(last) != '\n') {
                    appendOnce(' ', plain);
                }
            } else if (!isUnseen(c)) {
                plain.appendCodePoint(c);
            }
            i += Character.charCount(c) - 1;
        }
        return plain.toString();
    }

    private static void appendOnce(char blank, StringBuilder text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != blank) {
            text.append(blank);
        }
    }

    private static boolean isLineEnd(int c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The barcode under each symbol is set in a font of private-use characters; soft hyphens and marks of direction are no text either. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE || type == Character.FORMAT;
    }

    private static long visible(String text, int end) {
        return text.substring(0, end)
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .count();
    }

    /** The letters and digits of a text, small and without accents. */
    static String letters(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        MARKS.matcher(small)
                .replaceAll("")
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** The page, one line end between lines, one blank between words, compatibility characters (ligatures) resolved. */
    String plain() {
        return plain;
    }

    /** Its letters and digits alone, small and without accents. */
    String letters() {
        return letters;
    }

    /** Where in {@link #plain} a letter of {@link #letters} stands. */
    int place(int letter) {
        return places[letter];
    }

    /** Whether it has capital letters; a page that has none cannot tell a heading from a sentence by them. */
    boolean hasCapitals() {
        return plain.chars().anyMatch(Character::isUpperCase);
    }
}
