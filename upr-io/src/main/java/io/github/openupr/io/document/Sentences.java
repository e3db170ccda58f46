package io.github.openupr.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a paragraph apart into sentences; a full stop inside a list of numbers or behind an abbreviation ends none. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.;?!]['\"”’)]?[\\s\\p{Z}]+(?=[\\p{Lu}“\"‘(])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[^\\p{L}])(?:nos?|recs?|paras?|arts?|mr|mrs|ms|dr|st|cf|vs|pp?|vol|ch|i\\.e|e\\.g|[A-Z])$",
            Pattern.CASE_INSENSITIVE);

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            String before = text.substring(Math.max(start, end.start() - 6), end.start());
            if (text.charAt(end.start()) != '.' || !ABBREVIATION.matcher(before).find()) {
                sentences.add(text.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start).strip());
        }
        return sentences;
    }
}
