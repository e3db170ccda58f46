package io.github.openupr.io.text;

import io.github.openupr.code.StateCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what one State requests in coordinated parts of an item: "Sign (Chad, Peru) and ratify (Chad) the Convention (Chad, Peru) and its
 * Protocol (Chad)" is one recommendation of Chad and another of Peru. Thread-safe.
 */
final class ByState {

    static final int PREFIX = 3;
    static final boolean LINK = true;

    private ByState() {}

    static List<ItemPart> join(List<ItemPart> parts, List<Boolean> linked) {
        if (parts.size() < 2) {
            return parts;
        }
        List<ItemPart> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size() || !coordinated(parts, linked, i)) {
                joined.addAll(byState(parts.subList(first, i)));
                first = i;
            }
        }
        return joined;
    }

    private static boolean coordinated(List<ItemPart> parts, List<Boolean> linked, int i) {
        return LINK && linked.get(i)
                || common(parts.get(i - 1).text(), parts.get(i).text()) >= PREFIX;
    }

    /** How many words two texts have in common at their beginning. */
    static int common(String a, String b) {
        String[] x = a.split(" ");
        String[] y = b.split(" ");
        int n = 0;
        while (n < x.length && n < y.length && x[n].equalsIgnoreCase(y[n])) {
            n++;
        }
        return n;
    }

    private static List<ItemPart> byState(List<ItemPart> chain) {
        Map<StateCode, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            for (StateCode state : chain.get(i).states()) {
                places.computeIfAbsent(state, each -> new ArrayList<>()).add(i);
            }
        }
        if (places.values().stream().allMatch(each -> each.size() == 1)) {
            return chain;
        }
        Map<List<Integer>, Set<StateCode>> groups = new LinkedHashMap<>();
        places.forEach((state, at) ->
                groups.computeIfAbsent(at, each -> new LinkedHashSet<>()).add(state));
        List<ItemPart> parts = new ArrayList<>();
        int slice = 0;
        for (Map.Entry<List<Integer>, Set<StateCode>> group : groups.entrySet()) {
            StringBuilder text = new StringBuilder();
            String before = "";
            for (int at : group.getKey()) {
                String piece = chain.get(at).text();
                int common = before.isEmpty() ? 0 : common(before, piece);
                if (common == piece.split(" ").length) {
                    continue;
                }
                String rest = piece;
                for (int k = 0; k < common; k++) {
                    rest = rest.substring(rest.indexOf(' ') + 1);
                }
                if (text.isEmpty()) text.append(rest);
                else if (text.toString().equals(piece)) {
                } else text.append(" and ").append(rest);
                before = piece;
            }
            StringBuilder printed = new StringBuilder();
            boolean last = parts.size() == groups.size() - 1;
            if (slice < chain.size()) printed.append(chain.get(slice++).printed());
            while (last && slice < chain.size())
                printed.append(chain.get(slice++).printed());
            parts.add(new ItemPart(text.toString(), List.copyOf(group.getValue()), List.of(), printed.toString()));
        }
        return parts;
    }
}
