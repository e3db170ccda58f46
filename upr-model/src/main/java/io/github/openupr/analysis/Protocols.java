package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds protocols that a text names by their convention: "the Optional Protocols to the CRC", "CEDAW and its Optional Protocol". Immutable and
 * thread-safe.
 */
final class Protocols {

    private static final int LOOKED_AT = 120;
    private static final String PROTOCOL =
            "((?:(?:its|the|their|both|all|two|three|first|second|third|1st|2nd|3rd|respective|additional|relevant|related|facultative)\\s+){0,4}+)"
                    + "(optional\\s+protocols?|protocols?|OPs?)";

    /** What makes another name of the convention behind it. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b" + PROTOCOL
                    + "\\s+(?:(?:attached|related|relating)\\s+)?+(?:to|of|on|under)\\s+(?:the\\s+)?+(?:UN\\s+|United\\s+Nations\\s+)?+(?:International\\s+)?+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND = Pattern.compile(
            "^(?:\\s*\\([^()]{1,20}\\))?+,?\\s*(?:and|as\\s+well\\s+as|with|together\\s+with|including|along\\s+with|/)?+\\s+(?:to\\s+|also\\s+|of\\s+|ratify\\s+){0,2}+"
                    + PROTOCOL + "(?!\\s+(?:to|of|on|relating|against)\\b)(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AMENDMENT_BEFORE = Pattern.compile(
            "\\b(?:amendments?|committee)\\s+(?:to|of|on|under)\\s+(?:the\\s+)?+(?:UN\\s+|United\\s+Nations\\s+)?+(?:International\\s+)?+$",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, List<Codelist.Entry>> byConvention = new HashMap<>();

    /** What a text names by a convention, from one place to behind another. */
    record Found(List<Codelist.Entry> protocols, boolean plural, int start, int end) {}

    Protocols() {
        List<Codelist.Entry> all = Codelist.of("treaties").entries();
        List<Codelist.Entry> byAge = all.stream()
                .sorted(Comparator.comparing(
                                (Codelist.Entry each) -> each.column("adopted").orElse(""))
                        .thenComparing(Codelist.Entry::code))
                .toList();
        for (Codelist.Entry protocol : byAge) {
            if (protocol.column("kind").filter("optional-protocol"::equals).isPresent()) {
                all.stream()
                        .filter(entry ->
                                !entry.equals(protocol) && protocol.title().contains(entry.title()))
                        .filter(entry ->
                                entry.column("kind").filter("core"::equals).isPresent())
                        .max(Comparator.comparingInt(entry -> entry.title().length()))
                        .ifPresent(convention -> byConvention
                                .computeIfAbsent(convention.code(), key -> new ArrayList<>())
                                .add(protocol));
            }
        }
    }

    /** Whether what stands before makes another name of a convention's name: that of a protocol, an amendment or a committee. */
    static boolean isOfAnother(String text, int start) {
        String before = text.substring(Math.max(0, start - LOOKED_AT), start);
        return BEFORE.matcher(before).find() || AMENDMENT_BEFORE.matcher(before).find();
    }

    /** The protocols of the convention that stand before its name, if it has any. */
    Optional<Found> before(String text, Codelist.Entry convention, int start, int end) {
        int from = Math.max(0, start - LOOKED_AT);
        Matcher matcher = BEFORE.matcher(text.substring(from, start));
        return matcher.find()
                ? of(convention, matcher).map(all -> new Found(all, isPlural(matcher), from + matcher.start(2), end))
                : Optional.empty();
    }

    /** The protocols of the convention that stand behind its name, if it has any. */
    Optional<Found> behind(String text, Codelist.Entry convention, int end) {
        Matcher matcher = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + LOOKED_AT)));
        return matcher.find()
                ? of(convention, matcher)
                        .map(all -> new Found(all, isPlural(matcher), end + matcher.start(2), end + matcher.end(2)))
                : Optional.empty();
    }

    /** Whether a treaty is the one protocol that its convention has. */
    boolean isOnlyProtocol(Codelist.Entry treaty) {
        return byConvention.containsValue(List.of(treaty));
    }

    /** The protocols of a convention, the oldest first. */
    List<Codelist.Entry> of(Codelist.Entry convention) {
        return byConvention.getOrDefault(convention.code(), List.of());
    }

    private Optional<List<Codelist.Entry>> of(Codelist.Entry convention, Matcher matcher) {
        List<Codelist.Entry> all = of(convention);
        String which = matcher.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(chosen(all, which, isPlural(matcher))).filter(chosen -> !chosen.isEmpty());
    }

    private static boolean isPlural(Matcher matcher) {
        return matcher.group(2).toLowerCase(Locale.ROOT).endsWith("s");
    }

    private static List<Codelist.Entry> chosen(List<Codelist.Entry> byAge, String which, boolean plural) {
        if (byAge.size() < 2) {
            return byAge;
        }
        if (plural) {
            // Until 2011 the Convention on the Rights of the Child had two.
            boolean every = which.contains("three") || which.contains("all");
            return every ? byAge : byAge.subList(0, 2);
        }
        int place = which.contains("third") || which.contains("3rd")
                ? 2
                : which.contains("second") || which.contains("2nd") ? 1 : 0;
        boolean sameDay = byAge.get(0).column("adopted").equals(byAge.get(1).column("adopted"));
        boolean named = place == 2 || !sameDay;
        return named && place < byAge.size() ? List.of(byAge.get(place)) : List.of();
    }
}
