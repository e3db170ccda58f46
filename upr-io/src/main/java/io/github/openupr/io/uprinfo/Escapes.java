package io.github.openupr.io.uprinfo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what the database's web forms left in cells: HTML entities, JavaScript escapes ({@code %u2019}), blanks around. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile(
            "&#(?<decimal>[0-9]{1,7});|&#[xX](?<hex>[0-9a-fA-F]{1,6});|&(?<name>amp|lt|gt|quot|apos|nbsp);"
                    + "|%u(?<script>[0-9a-fA-F]{4})");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private Escapes() {}

    /** The text that a cell means; one whose escapes are halves of characters stays as it is. */
    static String clean(String raw) {
        if (!hasEscapes(raw)) {
            return trim(raw);
        }
        String decoded = ESCAPE.matcher(raw).replaceAll(Escapes::replacement);
        return trim(StandardCharsets.UTF_8.newEncoder().canEncode(decoded) ? decoded : raw);
    }

    /** Whether {@link #clean} may change a text. */
    static boolean needCleaning(String text) {
        int length = text.length();
        return length > 0 && (isBlank(text.charAt(0)) || isBlank(text.charAt(length - 1)) || hasEscapes(text));
    }

    private static boolean hasEscapes(String text) {
        return text.indexOf('&') >= 0 || text.indexOf('%') >= 0;
    }

    private static String replacement(MatchResult match) {
        String found = match.group();
        String name = match.group(3);
        if (name != null) {
            return Matcher.quoteReplacement(NAMED.getOrDefault(name, found));
        }
        String decimal = match.group(1);
        String hex = match.group(2) == null ? match.group(4) : match.group(2);
        int codePoint = decimal == null ? Integer.parseInt(hex, 16) : Integer.parseInt(decimal);
        boolean character = Character.isValidCodePoint(codePoint) && !Character.isISOControl(codePoint);
        return Matcher.quoteReplacement(character ? Character.toString(codePoint) : found);
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }
}
