package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a check remembers of each review. Records of one review mostly follow each other, so the last one asked for is at
 * hand. Belongs to one thread.
 */
final class PerReview<T> {

    private final Map<ReviewId, T> all = new LinkedHashMap<>();
    private final Function<ReviewId, T> first;
    private @Nullable ReviewId lastId;
    private @Nullable T last;

    /** Nothing remembered yet; what a review has at first is made when it is asked for. */
    PerReview(Function<ReviewId, T> first) {
        this.first = first;
    }

    /** What is remembered of this review. */
    T of(ReviewId id) {
        T found = last;
        if (found == null || !id.equals(lastId)) {
            found = all.computeIfAbsent(id, first);
            lastId = id;
            last = found;
        }
        return found;
    }

    /** What is remembered, by review, in the order in which they were asked for. */
    Map<ReviewId, T> all() {
        return all;
    }
}
