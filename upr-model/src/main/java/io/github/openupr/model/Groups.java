package io.github.openupr.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Values by key, each group in the order in which it was filled. Thread-safe once frozen. */
final class Groups<K, V> {

    // Most groups of ids have one member; the next room is for a few.
    private static final int FEW = 4;

    // Up to here comparing keys with each other costs less than a set of them.
    private static final int MANY = 16;

    private final Map<K, List<V>> byKey;

    Groups() {
        byKey = new HashMap<>();
    }

    /** For about so many keys. */
    Groups(int keys) {
        byKey = new HashMap<>(keys + keys / 2);
    }

    /** Adds a value and returns how many the group has now. */
    int add(K key, V value) {
        List<V> group = byKey.get(key);
        if (group instanceof ArrayList<V> open) {
            open.add(value);
            return open.size();
        }
        if (group == null) {
            byKey.put(key, List.of(value));
            return 1;
        }
        List<V> open = new ArrayList<>(FEW);
        open.addAll(group);
        open.add(value);
        byKey.put(key, open);
        return open.size();
    }

    /** Adds a value once to the group of each key, also where a key is named twice. */
    void addToEach(List<K> keys, V value) {
        if (keys.size() > MANY) {
            new LinkedHashSet<>(keys).forEach(key -> add(key, value));
            return;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (keys.indexOf(keys.get(i)) == i) {
                add(keys.get(i), value);
            }
        }
    }

    /** Makes every group an unmodifiable array of its size. */
    void freeze() {
        byKey.replaceAll((key, group) -> List.copyOf(group));
    }

    /** The group, empty if there is none. */
    List<V> of(K key) {
        return byKey.getOrDefault(key, List.of());
    }
}
