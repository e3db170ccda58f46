package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one recommendation: the review and, behind a colon, the number that the Working Group report prints.
 *
 * <p>{@code KAZ-4:140.12} is item 12 of paragraph 140; {@code KAZ-4:140.12/2} is the second recommendation inside that
 * item. A source that prints no number (UPR Info's export) gets the recommending State and the CRC-32C of the text,
 * {@code KAZ-2:USA-3f9a2c41}. Whoever writes a dataset by hand may choose any local part ({@code KAZ-4:r1}).
 *
 * <p>Basis: the numbers of paragraphs and items in the section "Conclusions and/or recommendations" of the Working
 * Group report.
 *
 * <p>Immutable and thread-safe. {@link #parse} inverts {@link #toString}.
 *
 * @param review the review that it belongs to
 * @param local what tells it apart inside its review: 1 to 200 characters (code points) without blanks
 */
public record RecommendationId(ReviewId review, String local) {

    /**
     * Checks the form; throws {@link IllegalArgumentException} for a local part that is empty, too long or holds
     * blanks.
     */
    public RecommendationId {
        LocalIds.check(local);
    }

    /** The id of a review's record with this local part. */
    public static RecommendationId of(ReviewId review, String local) {
        return new RecommendationId(review, local);
    }

    /** Reads {@code "KAZ-4:140.12"}; throws {@link IllegalArgumentException} for any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RecommendationId parse(String text) {
        return LocalIds.parse(text, RecommendationId::new);
    }

    /**
     * Reads what a person types: a review as {@link ReviewId#parseLenient} reads it, a colon or blank, and the local
     * part, whose case counts unless it is a digest: {@code kaz-4:140.12}, {@code Kazakhstan 4 : 140.12.}. Throws {@link IllegalArgumentException} with one line
     * that says what to write.
     */
    public static RecommendationId parseLenient(String text) {
        return LocalIds.parseLenient(text, RecommendationId::new);
    }

    /** The text form, such as {@code KAZ-4:140.12}. */
    @JsonValue
    @Override
    public String toString() {
        return review + ":" + local;
    }
}
