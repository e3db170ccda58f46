package io.github.openupr.analysis;

import io.github.openupr.validation.Severity;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Records of one type of several datasets: what is the same is joined, what has the id of another one gets a new id. Belongs to one merge.
 *
 * @param <R> the type of the records
 */
final class MergedRecords<R> {

    private final Function<R, String> id;
    private final Function<R, Object> content;
    private final BiFunction<R, String, R> renamed;
    private final BiFunction<R, R, R> joined;
    private final MergeLog log;
    private final Map<String, R> byId = new LinkedHashMap<>();
    private final Map<Object, String> idByContent = new HashMap<>();

    /**
     * No records yet.
     *
     * @param id gives a record's id
     * @param content gives what two records of one thing have in common
     * @param renamed gives the record another id
     * @param joined makes one of two records of one thing
     */
    MergedRecords(
            Function<R, String> id,
            Function<R, Object> content,
            BiFunction<R, String, R> renamed,
            BiFunction<R, R, R> joined,
            MergeLog log) {
        this.id = id;
        this.content = content;
        this.renamed = renamed;
        this.joined = joined;
        this.log = log;
    }

    /** Adds the records of one more dataset; gives the names that those have now whose id is another one here. */
    Map<String, String> addAll(Collection<R> records) {
        Map<String, String> names = new HashMap<>();
        Map<Object, String> earlier = new HashMap<>(idByContent);
        for (R record : records) {
            // Two equal ones of one dataset are two, as far as that dataset knows.
            String known = earlier.remove(content.apply(record));
            String own = id.apply(record);
            if (known != null) {
                byId.computeIfPresent(known, (key, other) -> joined.apply(other, record));
                note(names, own, known);
            } else {
                String free = free(own);
                byId.put(free, free.equals(own) ? record : renamed.apply(record, free));
                idByContent.putIfAbsent(content.apply(record), free);
                if (!free.equals(own)) {
                    note(names, own, free);
                    log.tell(
                            "merge_id_renamed",
                            Severity.INFO,
                            "an earlier source has another record of this id; this one becomes " + free,
                            free,
                            Optional.empty(),
                            own);
                }
            }
        }
        return names;
    }

    private static void note(Map<String, String> names, String own, String name) {
        if (!own.equals(name)) {
            names.putIfAbsent(own, name);
        }
    }

    private String free(String own) {
        String free = own;
        for (int i = 2; byId.containsKey(free); i++) {
            free = own + "~" + i;
        }
        return free;
    }

    Collection<R> all() {
        return byId.values();
    }
}
