package io.github.openupr.analysis;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How many recommendations or State mentions of a review fall into a category, and how many of all other reviews of the dataset.
 *
 * <p>Made by OpenUPR: a count of records by the codes that Working Group reports, UPR Info and the Universal Human Rights Index give them.
 *
 * <p>Shares are 0 to 1; they are absent where there is nothing to share. Immutable and thread-safe.
 *
 * @param code the category's code: of a theme or group of persons {@code scheme:code}, with the label for a term without code; of all others
 *     the code of the codelist; empty for what has none
 * @param label the category's name
 * @param count how many of this review
 * @param share of how many of this review, as the {@link Breakdown} says
 * @param othersCount how many of all other reviews; absent where the dataset has none
 * @param othersShare of how many of them
 */
public record Figure(
        String code,
        String label,
        int count,
        OptionalDouble share,
        OptionalInt othersCount,
        OptionalDouble othersShare) {

    /** By how much the share of this review is greater than that of the others, -1 to 1; absent where one of them is. */
    public OptionalDouble difference() {
        return share.isPresent() && othersShare.isPresent()
                ? OptionalDouble.of(share.getAsDouble() - othersShare.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Whether this counts what has no category: no position, no theme, no code that fits. */
    public boolean none() {
        return code.isEmpty();
    }
}
