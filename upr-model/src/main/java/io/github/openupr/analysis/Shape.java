package io.github.openupr.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;

/** The members of a type of object, to compare two objects value by value. Immutable once made. */
final class Shape<T> implements Comparison<T> {

    /** What stands for an object that has no member at all. */
    private static final String NO_MEMBERS = "{}";

    private final List<Comparison<T>> members = new ArrayList<>();

    /** A member that every object has. */
    Shape<T> value(String name, Function<T, ?> value) {
        return optional(name, value.andThen(Optional::of));
    }

    Shape<T> optional(String name, Function<T, ? extends Optional<?>> value) {
        return member(name, value.andThen(each -> each.map(Object.class::cast)), Comparison.ofText());
    }

    Shape<T> number(String name, Function<T, OptionalInt> value) {
        return optional(
                name, value.andThen(each -> each.isPresent() ? Optional.of(each.getAsInt()) : Optional.empty()));
    }

    /** A list of codes or texts. */
    Shape<T> values(String name, Function<T, ? extends List<?>> values) {
        return list(name, values.andThen(List::<Object>copyOf), Comparison.ofText());
    }

    /** A member with members of its own. */
    <P> Shape<T> part(String name, Function<T, Optional<P>> part, Shape<P> shape) {
        return member(name, part, shape);
    }

    /** A list of objects. */
    <P> Shape<T> parts(String name, Function<T, List<P>> parts, Shape<P> shape) {
        return list(name, parts, shape);
    }

    /** Texts by name. */
    Shape<T> texts(String name, Function<T, Map<String, String>> texts) {
        members.add((path, before, after, changes) -> {
            Map<String, String> earlier = before.map(texts).orElse(Map.of());
            Map<String, String> later = after.map(texts).orElse(Map.of());
            TreeSet<String> keys = new TreeSet<>(earlier.keySet());
            keys.addAll(later.keySet());
            for (String key : keys) {
                Comparison.<String>ofText()
                        .compare(
                                path + '/' + name + '/' + escaped(key),
                                Optional.ofNullable(earlier.get(key)),
                                Optional.ofNullable(later.get(key)),
                                changes);
            }
        });
        return this;
    }

    /** As a JSON Pointer writes it. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private <P> Shape<T> member(String name, Function<T, Optional<P>> value, Comparison<P> comparison) {
        members.add((path, before, after, changes) ->
                comparison.compare(path + '/' + name, before.flatMap(value), after.flatMap(value), changes));
        return this;
    }

    private <P> Shape<T> list(String name, Function<T, List<P>> values, Comparison<P> comparison) {
        members.add((path, before, after, changes) -> new ListComparison<>(
                        before.map(values).orElse(List.of()), after.map(values).orElse(List.of()))
                .addTo(changes, path + '/' + name, comparison));
        return this;
    }

    /** The values in which two objects differ, in the order of the members. */
    List<ValueChange> changes(Optional<T> before, Optional<T> after) {
        List<ValueChange> changes = new ArrayList<>();
        compare("", before, after, changes);
        return changes;
    }

    @Override
    public void compare(String path, Optional<T> before, Optional<T> after, List<ValueChange> changes) {
        if (before.equals(after)) {
            return;
        }
        int known = changes.size();
        members.forEach(member -> member.compare(path, before, after, changes));
        if (changes.size() == known && before.isPresent() != after.isPresent()) {
            changes.add(new ValueChange(path, before.map(each -> NO_MEMBERS), after.map(each -> NO_MEMBERS)));
        }
    }
}
