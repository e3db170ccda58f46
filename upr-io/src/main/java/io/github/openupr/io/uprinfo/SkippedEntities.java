package io.github.openupr.io.uprinfo;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts entities that are left out, by kind, to tell of each kind once. Belongs to one reader. */
final class SkippedEntities {

    /** A file of ever new kinds must not fill the memory. */
    private static final int MAX_KINDS = 200;

    private static final String OTHERS = "of other kinds";

    private final Map<String, Count> byKind = new LinkedHashMap<>();

    void add(String kind, long number) {
        String key = byKind.containsKey(kind) || byKind.size() < MAX_KINDS ? kind : OTHERS;
        byKind.computeIfAbsent(key, any -> new Count(number)).count++;
    }

    /** Tells of each kind, in the order in which they were met, and forgets them. */
    void report(EntityNotices notices, String code, String what) {
        byKind.forEach((kind, count) -> notices.skipped(code, count.first, count.count, what, kind));
        byKind.clear();
    }

    private static final class Count {

        private final long first;
        private long count;

        Count(long first) {
            this.first = first;
        }
    }
}
