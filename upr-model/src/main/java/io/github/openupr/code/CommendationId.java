package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one commendation: the review and, behind a colon, a local part, {@code KAZ-4:c1}.
 *
 * <p>Made by OpenUPR: the Working Group report numbers no commendations, so the local part is a digest or a name of
 * your own.
 *
 * <p>Immutable and thread-safe. {@link #parse} inverts {@link #toString}.
 *
 * @param review the review that it belongs to
 * @param local what tells it apart inside its review: 1 to 200 characters (code points) without blanks
 */
public record CommendationId(ReviewId review, String local) {

    /**
     * Checks the form; throws {@link IllegalArgumentException} for a local part that is empty, too long or holds
     * blanks.
     */
    public CommendationId {
        LocalIds.check(local);
    }

    /** The id of a review's record with this local part. */
    public static CommendationId of(ReviewId review, String local) {
        return new CommendationId(review, local);
    }

    /** Reads {@code "KAZ-4:c1"}; throws {@link IllegalArgumentException} for any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommendationId parse(String text) {
        return LocalIds.parse(text, CommendationId::new);
    }

    /**
     * Reads what a person types: a review as {@link ReviewId#parseLenient} reads it, a colon or blank, and the local
     * part, whose case counts unless it is a digest: {@code kaz-4:c1}, {@code Kazakhstan 4 : c1}. Throws {@link IllegalArgumentException} with one line
     * that says what to write.
     */
    public static CommendationId parseLenient(String text) {
        return LocalIds.parseLenient(text, CommendationId::new);
    }

    /** The text form, such as {@code KAZ-4:c1}. */
    @JsonValue
    @Override
    public String toString() {
        return review + ":" + local;
    }
}
