package io.github.openupr.analysis;

import java.util.List;

/**
 * Which recommendations of a review a publication mentions, by theme, group of persons, regional group or category of
 * action.
 *
 * <p>Shares and chances are among the recommendations that have a value: of the others nobody knows which they would
 * have.
 *
 * <p>Made by OpenUPR: the values are those that the dataset's sources coded, such as UPR Info; nothing is inferred here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dimension by what they are divided: {@link Dimension#THEME}, {@link Dimension#AFFECTED_PERSONS},
 *     {@link Dimension#REGIONAL_GROUP} of the recommending States or {@link Dimension#ACTION_CATEGORY}
 * @param coded how many recommendations of the review have a value, one or several
 * @param uncoded how many have none; where {@code coded} is 0 the dataset says nothing of this dimension
 * @param mentioned how many of those with a value the publication mentions
 * @param values each value that a recommendation of the review has: those of most recommendations first, then by code
 */
public record CoverageBreakdown(
        Dimension dimension, int coded, int uncoded, int mentioned, List<CoverageOfValue> values) {

    /** Copies the list. */
    public CoverageBreakdown {
        values = List.copyOf(values);
    }
}
