package io.github.openupr.analysis;

import java.util.Locale;

/**
 * Why a mention is not counted as a record told.
 *
 * <p>Made by OpenUPR: mentions of publications are our own notion; no document of the United Nations lists them.
 *
 * <p>Immutable and thread-safe; {@link #toString} is a code in lower snake case.
 */
public enum UncountedReason {
    /** It is of a theme, which is no recommendation and no commendation. */
    TOPIC,

    /** It names no record, so nobody can tell which one is meant. */
    NO_TARGET,

    /** The dataset has no recommendation or commendation of this id in the review, or the target is no such id. */
    NO_SUCH_RECORD,

    /** It is of a record of another review, in the dataset or not, which this audit is not about. */
    OTHER_REVIEW,

    /** It is said to be of a recommendation, and the record that it names is a commendation, or the other way round. */
    KIND_DIFFERS,

    /** The publication mentions this record before; a record counts once. */
    REPEATED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code, such as {@code no_target}. */
    @Override
    public String toString() {
        return code;
    }
}
