package io.github.openupr.io.uprinfo;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A property of a recommendation in UPR Info's present database that the model has a place for. */
enum EntityProperty {
    RECOMMENDATION,
    STATE_UNDER_REVIEW,
    RECOMMENDING_STATE,
    RESPONSE,
    ISSUES,
    ACTION_CATEGORY,
    SESSION,
    CYCLE,
    RELATED_DOCUMENT,
    // Two underscores more: inherited from the State that the property names.
    STATE_UNDER_REVIEW___REGIONAL_GROUP,
    STATE_UNDER_REVIEW___ORGANISATIONS,
    RECOMMENDING_STATE___REGIONAL_GROUP,
    RECOMMENDING_STATE___ORGANISATIONS;

    private static final Map<String, EntityProperty> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(EntityProperty::toString, Function.identity()));

    private final String name = name().toLowerCase(Locale.ROOT);

    /** The property of this name; null for one that the model has no place for. */
    static @Nullable EntityProperty of(String name) {
        return BY_NAME.get(name);
    }

    /** The name in the database. */
    @Override
    public String toString() {
        return name;
    }
}
