package io.github.openupr.validation;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.VoluntaryPledge;

/**
 * What a {@link DatasetRule} does and remembers in one run. It is given every record once, in the order of the data,
 * and at the end {@link #finish}. Belongs to one thread.
 *
 * <p>It keeps numbers and {@link Subject}s, never whole records, so that large streams fit into memory.
 *
 * <p>Made by OpenUPR: the state of a rule of our validator while it goes through a dataset.
 */
public interface DatasetCheck {

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

    /** Behind the last record; reports with {@link Findings#report(Subject, String, String)}. */
    default void finish(Findings out) {}
}
