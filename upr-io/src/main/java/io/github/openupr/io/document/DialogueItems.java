package io.github.openupr.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The recommendations in a paragraph of the dialogue: "It recommended that the State (a) ...; and (b) ...", or a sentence with
 * "recommended".
 */
final class DialogueItems {

    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\d])\\(?([a-z])\\)\\s*");

    /** Letters of articles and paragraphs of treaties are none of an enumeration. */
    private static final Pattern OF_ARTICLE =
            Pattern.compile("(?:articles?|paragraphs?|para\\.|section|\\d)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern VERB = Pattern.compile(
            "\\brecommend(?:ed|s|ing)?\\b|\\bcalled (?:on|upon|for)\\b|\\burged\\b|\\bencouraged\\b|\\bsuggested\\b|\\binvited\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECOMMEND = Pattern.compile(
            "\\b(?:recommend(?:ed|s|ing)?|making (?:the following|a) recommendation)\\b(?::|,)?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s;,:.]*+(?:\\band\\b)?[\\s;,:.]*+$");

    /** How far before a letter the word may stand that makes it part of a treaty. */
    private static final int NEAR = 12;

    private DialogueItems() {}

    /**
     * A recommendation.
     *
     * @param letter its letter, or an empty text
     * @param start where it begins in the paragraph
     * @param text its text
     */
    record Found(String letter, int start, String text) {}

    /** The recommendations of a paragraph, in order. */
    static List<Found> in(String paragraph) {
        List<Found> found = new ArrayList<>();
        int[] starts = Sentences.starts(paragraph);
        char next = 'a';
        for (int i = 0; i < starts.length; i++) {
            int stop = i + 1 < starts.length ? starts[i + 1] : paragraph.length();
            next = sentence(paragraph, starts[i], stop, next, found);
        }
        return found;
    }

    private static char sentence(String text, int start, int stop, char expected, List<Found> found) {
        char next = expected;
        int open = -1;
        String letter = "";
        Matcher enumerator = LETTER.matcher(text).region(start, stop).useTransparentBounds(true);
        while (enumerator.find()) {
            char at = enumerator.group(1).charAt(0);
            if ((at == next || at == 'a')
                    && !OF_ARTICLE
                            .matcher(text.substring(Math.max(start, enumerator.start() - NEAR), enumerator.start()))
                            .find()) {
                if (open >= 0) {
                    add(letter, text, open, enumerator.start(), found);
                }
                open = enumerator.end();
                letter = String.valueOf(at);
                next = (char) (at + 1);
            }
        }
        if (open >= 0) {
            add(letter, text, open, stop, found);
            return next;
        }
        Matcher verb = RECOMMEND.matcher(text).region(start, stop);
        int from = -1;
        while (verb.find()) {
            if (from >= 0 && verb.start() - from > 20) {
                add("", text, from, verb.start(), found);
            }
            from = verb.end();
        }
        if (from >= 0 && from < stop) {
            add("", text, from, stop, found);
        } else if (VERB.matcher(text).region(start, stop).find()) {
            add("", text, start, stop, found);
        }
        return next;
    }

    private static void add(String letter, String text, int from, int to, List<Found> found) {
        String body =
                LAST_MARKS.matcher(text.substring(from, to)).replaceFirst("").strip();
        if (!body.isEmpty()) {
            found.add(new Found(letter, from, body));
        }
    }
}
