package io.github.openupr.analysis;

import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of two sources made one: the first's values, then what only the second has. */
final class Unions {

    private Unions() {}

    static <T> List<T> of(Collection<T> first, Collection<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** Terms are the same where scheme and code are, or, without a code, the label; the first's spelling stays. */
    static List<Term> ofTerms(List<Term> first, List<Term> second) {
        List<Term> all = new ArrayList<>();
        Set<List<String>> known = new HashSet<>();
        for (List<Term> terms : List.of(first, second)) {
            for (Term term : terms) {
                boolean added = known.add(key(term));
                if (added || terms == first) {
                    all.add(term);
                }
            }
        }
        return List.copyOf(all);
    }

    /** By what terms are the same: scheme and code or, without a code, the label. */
    static List<String> key(Term term) {
        return List.of(
                term.getScheme(),
                term.getCode().isPresent() ? "code" : "label",
                term.getCode().orElse(term.getLabel()));
    }

    /** Where both have a key with different values, the second's is kept under the key with the place where it was read. */
    static Map<String, String> ofExtras(Map<String, String> first, Map<String, String> second, String at) {
        Map<String, String> all = new LinkedHashMap<>(first);
        second.forEach((key, value) -> keep(all, key, value, at));
        return all;
    }

    /** Puts a value under its key, or else under one that is free; nothing is replaced. */
    private static void keep(Map<String, String> all, String key, String value, String at) {
        String free = key;
        for (int i = 1; !value.equals(all.getOrDefault(free, value)); i++) {
            free = key + "@" + at + (i == 1 ? "" : "~" + i);
        }
        all.put(free, value);
    }
}
