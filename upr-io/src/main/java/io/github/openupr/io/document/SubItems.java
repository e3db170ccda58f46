package io.github.openupr.io.document;

import io.github.openupr.io.text.ItemPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recommendations of the same States under letters inside one item: "(a) Adopt ..., (b) consider ... (Chad)". Lists of treaties under letters
 * stay one.
 */
final class SubItems {

    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\d])\\(([a-h]|i{1,3}|iv|v)\\)\\s*");

    /** "article 2 (a)" and "paragraphs 3 (a) and (b)" name parts of a treaty. */
    private static final Pattern OF_ARTICLE =
            Pattern.compile("(?:articles?|paragraphs?|para\\.|section|\\d|\\)|and|or)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_REQUEST =
            Pattern.compile("^(?:the|its|their|all|an?|of|in|for|on|International|Optional"
                    + "|Convention|Protocol|Covenant|Second|First|[A-Z]{2,})\\b");
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s;,:]*+(?:\\band\\b)?[\\s;,:]*+$");
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");

    /** How far before a letter the word may stand that makes it part of a treaty. */
    private static final int NEAR = 12;

    private SubItems() {}

    /** The parts of an item, those under letters apart. */
    static List<ItemPart> parts(List<ItemPart> parts) {
        List<ItemPart> all = new ArrayList<>();
        for (ItemPart part : parts) {
            for (ItemPart sentence : Recommends.split(part)) {
                all.addAll(split(sentence));
            }
        }
        return all;
    }

    private static List<ItemPart> split(ItemPart part) {
        if (!part.text().contains("(a)") && !part.text().contains("(i)")) {
            return List.of(part);
        }
        List<int[]> letters = letters(part.text());
        if (letters.size() < 2) {
            return List.of(part);
        }
        String text = part.text();
        String before = withoutMarks(text.substring(0, letters.get(0)[0]));
        List<ItemPart> split = new ArrayList<>();
        int printed = 0;
        for (int i = 0; i < letters.size(); i++) {
            boolean last = i + 1 == letters.size();
            int end = last ? text.length() : letters.get(i + 1)[0];
            String body = withoutMarks(text.substring(letters.get(i)[1], end));
            int next = last
                    ? part.printed().length()
                    : part.printed()
                            .indexOf(text.substring(end, letters.get(i + 1)[1]).strip(), printed + 1);
            if (next < 0 || body.indexOf(' ') < 0 || NO_REQUEST.matcher(body).find()) {
                return List.of(part);
            }
            split.add(new ItemPart(
                    (before + ' ' + body).strip(),
                    part.states(),
                    part.unknown(),
                    part.printed().substring(printed, next)));
            printed = next;
        }
        return split;
    }

    /** Where letters that follow one another begin and end. */
    private static List<int[]> letters(String text) {
        List<int[]> letters = new ArrayList<>();
        List<String> order = LETTERS;
        Matcher letter = LETTER.matcher(text);
        while (letter.find()) {
            if (letters.isEmpty()) {
                order = letter.group(1).equals("i") ? ROMAN : LETTERS;
            }
            boolean next =
                    letters.size() < order.size() && order.get(letters.size()).equals(letter.group(1));
            String before = text.substring(Math.max(0, letter.start() - NEAR), letter.start());
            if (next && !OF_ARTICLE.matcher(before).find()) {
                letters.add(new int[] {letter.start(), letter.end()});
            }
        }
        return letters;
    }

    private static String withoutMarks(String text) {
        return LAST_MARKS.matcher(text).replaceFirst("").strip();
    }
}
