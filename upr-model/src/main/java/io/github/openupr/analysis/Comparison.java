package io.github.openupr.analysis;

import java.util.List;
import java.util.Optional;

/** Finds the values in which two things of one type differ. */
@FunctionalInterface
interface Comparison<T> {

    /** Adds the values that differ, at a path and below it; one of the two may be absent. */
    void compare(String path, Optional<T> before, Optional<T> after, List<ValueChange> changes);

    /** Compares values without members by their text in canonical JSON. */
    static <T> Comparison<T> ofText() {
        return (path, before, after, changes) -> {
            if (!before.equals(after)) {
                changes.add(new ValueChange(path, before.map(Object::toString), after.map(Object::toString)));
            }
        };
    }
}
