package io.github.openupr.validation;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.VoluntaryPledge;

/**
 * Looks at one record at a time and remembers none. It overrides {@code check} for the types that it is about.
 *
 * <p>Implementations are immutable and thread-safe: records are looked at on several threads. What one throws is
 * reported once, as {@link ValidationReport#skippedRules}; the other rules go on.
 *
 * <p>Made by OpenUPR: one of the two forms that rules of our validator have; it needs no memory.
 */
public non-sealed interface RecordRule extends Rule {

    /** Looks at a review. */
    default void check(Review review, Findings out) {}

    /** Looks at a recommendation. */
    default void check(Recommendation recommendation, Findings out) {}

    /** Looks at a commendation. */
    default void check(Commendation commendation, Findings out) {}

    /** Looks at a pledge. */
    default void check(VoluntaryPledge pledge, Findings out) {}

    /** Looks at an assessment. */
    default void check(Assessment assessment, Findings out) {}

    /** Looks at a publication. */
    default void check(Publication publication, Findings out) {}
}
