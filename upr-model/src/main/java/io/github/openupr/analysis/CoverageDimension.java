package io.github.openupr.analysis;

import java.util.Locale;

/**
 * By what the recommendations of a review are divided, to see which of them a publication mentions.
 *
 * <p>Made by OpenUPR: the values are those that the dataset's sources coded, such as UPR Info; nothing is inferred here.
 *
 * <p>Immutable and thread-safe; {@link #toString} is a code in lower snake case.
 */
public enum CoverageDimension {
    /** The themes. */
    THEME,

    /** The groups of persons concerned. */
    AFFECTED_PERSONS,

    /** The regional groups of the recommending States, as terms of the scheme {@code regional_group}. */
    REGIONAL_GROUP,

    /** UPR Info's categories of action, how strong a request is, as terms of the scheme {@code action_category}. */
    ACTION_CATEGORY;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code, such as {@code affected_persons}. */
    @Override
    public String toString() {
        return code;
    }
}
