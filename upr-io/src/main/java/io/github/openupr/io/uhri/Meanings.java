package io.github.openupr.io.uhri;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Texts of a field and what they mean, remembered: names and labels repeat from row to row. Bounded; belongs to one thread. */
final class Meanings<T> {

    private static final int MOST = 1 << 12;
    private static final int LONGEST = 256;

    private final Function<String, T> meaning;
    private final Map<String, T> known = new HashMap<>();

    Meanings(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    T of(String text) {
        T found = known.get(text);
        if (found == null) {
            found = meaning.apply(text);
            if (text.length() <= LONGEST) {
                remember(text, found);
            }
        }
        return found;
    }

    private void remember(String text, T found) {
        if (known.size() == MOST) {
            known.clear();
        }
        known.put(text, found);
    }
}
