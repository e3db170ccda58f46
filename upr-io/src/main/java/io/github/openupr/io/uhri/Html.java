package io.github.openupr.io.uhri;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text out of the paragraphs of HTML that the service of the index has in place of plain text. */
final class Html {

    private static final Pattern ELEMENT = Pattern.compile(
            "</?(?:p|br|div|span|b|i|u|em|strong|sup|sub|ul|ol|li|a|font)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("</?(?:p|br|div|ul|ol|li)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-z]{2,5}));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private Html() {}

    /** Whether a text has an element of HTML; quick for those that have none. */
    static boolean isIn(String text) {
        return text.indexOf('<') >= 0 && ELEMENT.matcher(text).find();
    }

    /** The text that the HTML shows, on one line. */
    static String text(String html) {
        String plain = ELEMENT.matcher(html)
                .replaceAll(tag -> BREAK.matcher(tag.group()).matches() ? " " : "");
        return ENTITY.matcher(plain)
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity)))
                .replaceAll("\\s+", " ");
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), entity.group());
        }
        int point = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        boolean valid = point >= ' ' && Character.isDefined(point) && Character.getType(point) != Character.SURROGATE;
        return valid ? Character.toString(point) : entity.group();
    }
}
