package io.github.openupr.io.uprinfo;

import io.github.openupr.io.text.KeyedInts;
import java.util.HashMap;
import java.util.Map;

/** Which recommendations were there before: pages that were fetched one after the other overlap when the database changes. Belongs to one reader. */
final class SeenEntities {

    enum Seen {
        /** For the first time, or without an identifier. */
        NEW,
        /** Before, with the same content. */
        SAME,
        /** Before, with other content. */
        OTHERWISE,
        /** Before, in another language. */
        TRANSLATED
    }

    private static final long PRIME = 0x100000001B3L;
    private static final int MAX_LANGUAGES = 1_000;

    private final KeyedInts languageById = new KeyedInts();
    private final KeyedInts contents = new KeyedInts();
    private final Map<String, Integer> languages = new HashMap<>();

    Seen add(Entity entity) {
        String id = entity.sharedId();
        if (id.isEmpty()) {
            return Seen.NEW;
        }
        int language = languageOf(entity);
        long key = hash(id);
        int before = languageById.getOrPut(key, language);
        boolean sameContent = contents.getOrPut(key * PRIME ^ entity.digest(), 1) != 0;
        if (before == 0) {
            return Seen.NEW;
        }
        if (before != language) {
            return Seen.TRANSLATED;
        }
        return sameContent ? Seen.SAME : Seen.OTHERWISE;
    }

    private int languageOf(Entity entity) {
        int next = Math.min(languages.size(), MAX_LANGUAGES) + 1;
        Integer known = languages.size() < MAX_LANGUAGES
                ? languages.putIfAbsent(entity.language(), next)
                : languages.get(entity.language());
        return known == null ? next : known;
    }

    /** Of 64 bits, so that no two of a few million identifiers have one (Fowler, Noll, Vo: FNV-1a). */
    private static long hash(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * PRIME;
        }
        return hash;
    }
}
