package io.github.openupr.io.text;

import io.github.openupr.code.StateCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins what one State requests in coordinated parts of an item: "Sign (Chad, Peru) and ratify (Chad) the Convention (Chad, Peru) and its
 * Protocol (Chad)" is one recommendation of Chad and another of Peru. Thread-safe.
 */
final class ByState {

    private static final Pattern BLANK = Pattern.compile(" ");

    /** Parts that begin with the same three words are one coordinated form written out: "Consider ratifying the ... (Chad); ...". */
    private static final int SAME_BEGINNING = 3;

    private ByState() {}

    /**
     * The parts with those of one State joined. Each keeps a printed piece, in order; where there are more parts than pieces, the last have
     * none.
     *
     * @param parts the parts as printed
     * @param linked for each part, whether no mark but a comma parts it from the one before
     */
    static List<ItemPart> join(List<ItemPart> parts, List<Boolean> linked) {
        List<ItemPart> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= parts.size(); i++) {
            boolean coordinated = i < parts.size()
                    && (linked.get(i)
                            || sameWords(
                                            words(parts.get(i - 1).text()),
                                            words(parts.get(i).text()))
                                    >= SAME_BEGINNING);
            if (!coordinated) {
                joined.addAll(byState(parts.subList(first, i)));
                first = i;
            }
        }
        return joined;
    }

    private static List<ItemPart> byState(List<ItemPart> chain) {
        Map<StateCode, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            for (StateCode state : chain.get(i).states()) {
                places.computeIfAbsent(state, each -> new ArrayList<>()).add(i);
            }
        }
        boolean once = places.values().stream().allMatch(each -> each.size() == 1);
        if (once
                || chain.stream()
                        .anyMatch(part ->
                                part.states().isEmpty() || !part.unknown().isEmpty())) {
            return chain;
        }
        Map<List<Integer>, Set<StateCode>> groups = new LinkedHashMap<>();
        places.forEach((state, at) ->
                groups.computeIfAbsent(at, each -> new LinkedHashSet<>()).add(state));
        List<ItemPart> parts = new ArrayList<>();
        for (Map.Entry<List<Integer>, Set<StateCode>> group : groups.entrySet()) {
            List<String> texts =
                    group.getKey().stream().map(at -> chain.get(at).text()).toList();
            boolean last = parts.size() == groups.size() - 1;
            parts.add(new ItemPart(
                    text(texts), List.copyOf(group.getValue()), List.of(), printed(chain, parts.size(), last)));
        }
        return parts;
    }

    /** Several texts as one: without the words at the beginning, or at the end, that the one before has too. */
    private static String text(List<String> texts) {
        String text = texts.get(0);
        for (int i = 1; i < texts.size(); i++) {
            String[] before = words(texts.get(i - 1));
            String[] words = words(texts.get(i));
            int same = sameWords(before, words);
            int sameEnd = same > 0 ? 0 : sameWords(reversed(before), reversed(words));
            if (sameEnd > 0 && sameEnd < words.length) {
                text = joined(words(text), 0, words(text).length - sameEnd) + " and " + texts.get(i);
            } else if (same < words.length) {
                text += " and " + joined(words, same, words.length);
            }
        }
        return text;
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    private static String[] reversed(String[] words) {
        String[] reversed = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            reversed[i] = words[words.length - 1 - i];
        }
        return reversed;
    }

    private static String printed(List<ItemPart> chain, int index, boolean last) {
        StringBuilder printed = new StringBuilder();
        for (int i = index; i < (last ? chain.size() : Math.min(index + 1, chain.size())); i++) {
            printed.append(chain.get(i).printed());
        }
        return printed.toString();
    }

    private static String[] words(String text) {
        return BLANK.split(text, -1);
    }

    private static int sameWords(String[] one, String[] other) {
        int same = 0;
        while (same < one.length && same < other.length && one[same].equalsIgnoreCase(other[same])) {
            same++;
        }
        return same;
    }
}
