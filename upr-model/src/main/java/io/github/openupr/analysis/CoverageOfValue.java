package io.github.openupr.analysis;

import java.util.Optional;

/**
 * How many of the recommendations with one value, such as a theme, a publication mentions.
 *
 * <p>Made by OpenUPR: the values are those that the dataset's sources coded, such as UPR Info; nothing is inferred here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code its code, as in {@link Figure#code}: of a theme or group of persons the scheme, a colon and the code
 * @param label its label; one that is spelled in several ways as it stands first
 * @param recommendations how many recommendations of the review have it, at least 1
 * @param mentioned how many of them the publication mentions
 * @param chance how unlikely so few or so many would be by chance; absent where chance has no say, because the
 *     publication mentions none or all of the recommendations, or all of them have the value
 */
public record CoverageOfValue(String code, String label, int recommendations, int mentioned, Optional<Chance> chance) {

    /** Throws {@link IllegalArgumentException} where more are mentioned than there are. */
    public CoverageOfValue {
        if (recommendations < 1 || mentioned < 0 || mentioned > recommendations) {
            throw new IllegalArgumentException("cannot mention " + mentioned + " of " + recommendations);
        }
    }

    /** The share of them that it mentions, from 0 to 1. */
    public double share() {
        return (double) mentioned / recommendations;
    }
}
