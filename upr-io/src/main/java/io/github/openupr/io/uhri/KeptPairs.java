package io.github.openupr.io.uhri;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys and values that a record keeps, gathered row by row: rows of one document keep the same, and then get the same map. Belongs to one
 * reader.
 */
final class KeptPairs {

    private List<String> pairs = new ArrayList<>();
    private List<String> lastPairs = new ArrayList<>();
    private Map<String, String> last = Map.of();

    /** Begins a row, which keeps these already. */
    void begin(Map<String, String> form) {
        pairs.clear();
        if (!form.isEmpty()) {
            form.forEach(this::put);
        }
    }

    /** Keeps one more value. */
    void put(String key, String value) {
        pairs.add(key);
        pairs.add(value);
    }

    /** What the row keeps; unmodifiable. */
    Map<String, String> take() {
        if (!pairs.equals(lastPairs)) {
            last = toMap();
            List<String> free = lastPairs;
            lastPairs = pairs;
            pairs = free;
        }
        return last;
    }

    private Map<String, String> toMap() {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            map.put(pairs.get(i), pairs.get(i + 1));
        }
        return Map.copyOf(map);
    }
}
