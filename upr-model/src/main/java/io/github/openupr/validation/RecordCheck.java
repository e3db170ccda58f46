package io.github.openupr.validation;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.VoluntaryPledge;

/**
 * Looks at records. It overrides {@code check} for the types that it is about, and is not asked about others.
 *
 * <p>Made by OpenUPR: what the two forms of rules of our validator have in common.
 */
public interface RecordCheck {

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
