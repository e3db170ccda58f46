package io.github.openupr.io.uprinfo;

import io.github.openupr.code.Codelist;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What the label of an action category means: digit and name, {@code 4 - General action}. */
final class ActionLabel {

    private static final Map<String, Integer> CATEGORIES = Codelist.of("action-categories").entries().stream()
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry.code() + " - " + entry.title(), entry -> Integer.valueOf(entry.code())));

    private ActionLabel() {}

    /** The category; empty for any other label. */
    static OptionalInt of(String label) {
        Integer category = CATEGORIES.get(label);
        return category == null ? OptionalInt.empty() : OptionalInt.of(category);
    }
}
