package io.github.openupr.io.json;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.text.KeyedInts;
import org.jspecify.annotations.Nullable;

/**
 * Knows where the ids of an input came first, by a hash of 64 bits: about 32 MB for a million. Records of all types share their ids, for
 * publications name them without a type. Belongs to one thread.
 */
final class IdRegister {

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private final KeyedInts places = new KeyedInts();
    private @Nullable ReviewId lastReview;
    private long lastHash;

    /** The place, greater than 0, at which an id came before; where it did not, 0, and it is noted for this place. */
    int before(Object id, int place) {
        long hash = hash(id);
        return places.getOrPut(hash ^ (hash >>> 32), place);
    }

    /** The hash of an id's text, which is not made for that. */
    private long hash(Object id) {
        if (id instanceof RecommendationId recommendation) {
            return hash(recommendation.review(), recommendation.local());
        } else if (id instanceof ReviewId review) {
            return hash(review);
        } else if (id instanceof CommendationId commendation) {
            return hash(commendation.review(), commendation.local());
        } else if (id instanceof PledgeId pledge) {
            return hash(pledge.review(), pledge.local());
        }
        return add(SEED, id.toString());
    }

    private long hash(ReviewId review, String local) {
        return add((hash(review) ^ ':') * PRIME, local);
    }

    /** Many records of one review stand together. */
    private long hash(ReviewId review) {
        if (!review.equals(lastReview)) {
            lastReview = review;
            lastHash = add(SEED, review.toString());
        }
        return lastHash;
    }

    /** FNV-1a, of characters. */
    private static long add(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
