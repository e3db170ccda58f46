package io.github.openupr.io;

/**
 * How many records of each type there are. Immutable and thread-safe.
 *
 * @param reviews the reviews
 * @param recommendations the recommendations
 * @param commendations the commendations
 * @param pledges the voluntary pledges
 * @param assessments the assessments of implementation
 * @param publications the publications
 */
public record RecordCounts(
        long reviews, long recommendations, long commendations, long pledges, long assessments, long publications) {

    /** All records. */
    public long total() {
        return reviews + recommendations + commendations + pledges + assessments + publications;
    }

    /** The sum of these counts and others. */
    public RecordCounts plus(RecordCounts other) {
        return new RecordCounts(
                reviews + other.reviews,
                recommendations + other.recommendations,
                commendations + other.commendations,
                pledges + other.pledges,
                assessments + other.assessments,
                publications + other.publications);
    }
}
