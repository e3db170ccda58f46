package io.github.openupr.validation;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Review;
import java.util.Optional;

/**
 * What a {@link DatasetRule} may ask in one run. Belongs to one thread.
 *
 * <p>Made by OpenUPR: what the rules of our validator know of the dataset beside the record that they look at.
 */
public interface RunContext {

    /** What the dataset says of itself; empty also for a stream that was given none. */
    Optional<DatasetMetadata> metadata();

    /**
     * The review with this id, if it came already: a dataset has its reviews first, and readers give a review before
     * its records where the source allows it. Where it comes later, the report says that the rule could not look at the
     * records before it.
     */
    Optional<Review> review(ReviewId id);
}
