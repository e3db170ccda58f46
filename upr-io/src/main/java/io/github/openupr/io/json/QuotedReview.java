package io.github.openupr.io.json;

import io.github.openupr.code.ReviewId;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Remembers what the id of a review looks like in JSON: many records of one review stand together. Belongs to one thread. */
final class QuotedReview {

    private @Nullable ReviewId last;
    private byte[] quoted = {};

    /** The bytes with their quotes; not to be changed. */
    byte[] of(ReviewId review) {
        if (!review.equals(last)) {
            last = review;
            quoted = ('"' + review.toString() + '"').getBytes(StandardCharsets.US_ASCII);
        }
        return quoted;
    }
}
