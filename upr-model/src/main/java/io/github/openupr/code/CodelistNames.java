package io.github.openupr.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An index from the codes, titles and aliases of a codelist, in any spelling, to its entries. Immutable and
 * thread-safe.
 */
final class CodelistNames {

    private static final List<String> NAME_COLUMNS =
            List.of("full_name", "uhri_label", "uhri_name", "upr_info_name", "upr_info_label");

    private final Map<String, Codelist.Entry> byKey;

    CodelistNames(List<Codelist.Entry> entries) {
        Index inUse = new Index();
        Index superseded = new Index();
        entries.forEach(entry -> (entry.status().isEmpty() ? inUse : superseded).add(entry));
        Map<String, Codelist.Entry> all = new HashMap<>(superseded.unambiguous());
        all.keySet().removeAll(inUse.ambiguous);
        // What is in use comes before what is not: an older edition of a vocabulary has many of the same titles.
        all.putAll(inUse.unambiguous());
        byKey = Map.copyOf(all);
    }

    Optional<Codelist.Entry> resolve(String name) {
        return Optional.ofNullable(byKey.get(Spelling.key(name)));
    }

    Optional<Codelist.Entry> closest(String name) {
        return NearestName.in(byKey, name, Codelist.Entry::code);
    }

    /** The code, the title, both together as lists print them ({@code 16 - Peace}), and all other names. */
    static Stream<String> names(Codelist.Entry entry) {
        return Stream.of(
                        Stream.of(entry.code(), entry.title(), entry.code() + " " + entry.title()),
                        NAME_COLUMNS.stream().flatMap(column -> entry.column(column).stream()),
                        entry.column("aliases").stream().flatMap(cell -> Stream.of(cell.split("\\|", -1))))
                .flatMap(names -> names);
    }

    private static final class Index {

        private final Map<String, Codelist.Entry> entries = new HashMap<>();
        private final Set<String> ambiguous = new HashSet<>();

        void add(Codelist.Entry entry) {
            names(entry).map(Spelling::key).filter(key -> !key.isEmpty()).forEach(key -> {
                Codelist.Entry other = entries.putIfAbsent(key, entry);
                if (other != null && !other.equals(entry)) {
                    ambiguous.add(key);
                }
            });
        }

        Map<String, Codelist.Entry> unambiguous() {
            Map<String, Codelist.Entry> clear = new HashMap<>(entries);
            clear.keySet().removeAll(ambiguous);
            return clear;
        }
    }
}
