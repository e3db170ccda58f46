package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one voluntary pledge: the review and, behind a colon, a local part, {@code KAZ-4:p1}.
 *
 * <p>Made by OpenUPR: pledges (resolution 5/1, annex, paragraph 27) have no numbers in most Working Group reports, so
 * the local part is a digest or a name of your own.
 *
 * <p>Immutable and thread-safe. {@link #parse} inverts {@link #toString}.
 *
 * @param review the review that it belongs to
 * @param local what tells it apart inside its review: 1 to 200 characters (code points) without blanks
 */
public record PledgeId(ReviewId review, String local) {

    /**
     * Checks the form; throws {@link IllegalArgumentException} for a local part that is empty, too long or holds
     * blanks.
     */
    public PledgeId {
        LocalIds.check(local);
    }

    /** The id of a review's record with this local part. */
    public static PledgeId of(ReviewId review, String local) {
        return new PledgeId(review, local);
    }

    /** Reads {@code "KAZ-4:p1"}; throws {@link IllegalArgumentException} for any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PledgeId parse(String text) {
        return LocalIds.parse(text, PledgeId::new);
    }

    /**
     * Reads what a person types: a review as {@link ReviewId#parseLenient} reads it, a colon or blank, and the local
     * part, whose case counts unless it is a digest: {@code kaz-4:p1}, {@code Kazakhstan 4 : p1}. Throws {@link IllegalArgumentException} with one line
     * that says what to write.
     */
    public static PledgeId parseLenient(String text) {
        return LocalIds.parseLenient(text, PledgeId::new);
    }

    /** The text form, such as {@code KAZ-4:p1}. */
    @JsonValue
    @Override
    public String toString() {
        return review + ":" + local;
    }
}
