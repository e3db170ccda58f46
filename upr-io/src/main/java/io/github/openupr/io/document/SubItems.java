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
    private static final Pattern OF_ARTICLE =
            Pattern.compile("(?:articles?|paragraphs?|para\\.|section|\\d|\\)|and|or)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_REQUEST = Pattern.compile(
            "^(?:the|its|their|all|an?|of|in|for|on|International|Optional|Convention|Protocol|Covenant|Second|First|[A-Z]{2,})\\b");
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s;,:]*+(?:\\band\\b)?[\\s;,:]*+$");
    private static final String LETTERS = "abcdefgh";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");

    private SubItems() {}

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
        if (part.text().indexOf('(') < 0) {
            return List.of(part);
        }
        String text = part.text();
        List<int[]> letters = new ArrayList<>();
        Matcher letter = LETTER.matcher(text);
        while (letter.find()) {
            boolean next = letter.group(1)
                    .equals(expected(
                            letters.size(),
                            letters.isEmpty()
                                    ? letter.group(1)
                                    : text.substring(letters.get(0)[0] + 1, letters.get(0)[1])
                                            .replaceAll("\\).*", "")));
            if (next
                    && !OF_ARTICLE
                            .matcher(text.substring(Math.max(0, letter.start() - 12), letter.start()))
                            .find()) {
                letters.add(new int[] {letter.start(), letter.end()});
            }
        }
        if (letters.size() < 2) {
            return List.of(part);
        }
        String before = LAST_MARKS
                .matcher(text.substring(0, letters.get(0)[0]))
                .replaceFirst("")
                .strip();
        List<ItemPart> split = new ArrayList<>();
        int printedFrom = 0;
        for (int i = 0; i < letters.size(); i++) {
            int end = i + 1 < letters.size() ? letters.get(i + 1)[0] : text.length();
            String body = LAST_MARKS
                    .matcher(text.substring(letters.get(i)[1], end))
                    .replaceFirst("")
                    .strip();
            if (NO_REQUEST.matcher(body).find() || body.indexOf(' ') < 0) {
                return List.of(part);
            }
            int printedTo = i + 1 < letters.size()
                    ? part.printed()
                            .indexOf(
                                    text.substring(letters.get(i + 1)[0], letters.get(i + 1)[1])
                                            .strip(),
                                    printedFrom + 1)
                    : part.printed().length();
            if (printedTo < 0) {
                return List.of(part);
            }
            split.add(new ItemPart(
                    before.isEmpty() ? body : before + ' ' + body,
                    part.states(),
                    part.unknown(),
                    part.printed().substring(printedFrom, printedTo)));
            printedFrom = printedTo;
        }
        return split;
    }

    private static String expected(int index, String first) {
        return first.equals("i")
                ? index < ROMAN.size() ? ROMAN.get(index) : ""
                : index < LETTERS.length() ? LETTERS.substring(index, index + 1) : "";
    }
}
