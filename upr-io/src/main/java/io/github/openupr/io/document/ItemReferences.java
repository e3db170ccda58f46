package io.github.openupr.io.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of items that a sentence names: "recommendations Nos. 7, 8 and 10-12 above in paragraph 99", "recommendations 76.22 and 76.32". */
final class ItemReferences {

    private static final Pattern BEGINS = Pattern.compile(
            "\\brecommendations?(?:[\\s,(]+(?:in paragraphs?|contained in paragraphs?|above|below|listed|numbers?|numbered|under|nos?\\b\\.?))*[\\s,(:]*(?=\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile(
            "[\\s,;&]*+(?:(\\d{1,3})\\s?\\.\\s?(\\d{1,3})\\.?|(\\d{1,3})(?![\\d])\\.?|(and|or|to|[-–]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PARAGRAPH = Pattern.compile("\\bin paragraph (\\d{1,3})\\b");
    private static final int MOST = 500;

    private ItemReferences() {}

    /** The numbers that a text names, {@code 99.7}; those without a paragraph belong to the one given, unless the text names another. */
    static Set<String> in(String text, String paragraph) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher named = IN_PARAGRAPH.matcher(text);
        String above = named.find() ? named.group(1) : paragraph;
        Matcher begins = BEGINS.matcher(text);
        while (begins.find()) {
            Matcher token = TOKEN.matcher(text).region(begins.end(), text.length());
            boolean range = false;
            int last = 0;
            for (; token.lookingAt(); token.region(token.end(), text.length())) {
                if (token.group(4) != null) {
                    range = token.group(4).equals("to") || token.group(4).length() == 1;
                    continue;
                }
                String head = token.group(1) == null ? above : token.group(1);
                int item = Integer.parseInt(token.group(1) == null ? token.group(3) : token.group(2));
                for (int between = last + 1; range && between < item && item - last < MOST; between++) {
                    numbers.add(head + '.' + between);
                }
                numbers.add(head + '.' + item);
                last = item;
                range = false;
            }
        }
        return numbers;
    }
}
