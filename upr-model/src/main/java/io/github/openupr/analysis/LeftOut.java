package io.github.openupr.analysis;

import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import java.util.Optional;

/**
 * A recommendation or commendation of a review, with the number of States that said the same.
 *
 * <p>Made by OpenUPR: in the Working Group report States repeat each other's recommendations, and what many said is
 * what an account can least leave out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param record the {@link Recommendation} or {@link Commendation}
 * @param states how many different States said the same: those that the record names and those of all records of the
 *     same type and review whose text has the same letters and digits in the same words, whatever the case and
 *     punctuation; a name that no code fits counts as a State; 0 where the source names none
 */
public record LeftOut(UprRecord record, int states) {

    /** Throws {@link IllegalArgumentException} for any other type of record. */
    public LeftOut {
        if (!(record instanceof Recommendation) && !(record instanceof Commendation)) {
            throw new IllegalArgumentException("neither a recommendation nor a commendation: " + record);
        }
    }

    /** The id of the record, such as {@code KAZ-4:140.12}. */
    public String id() {
        return record instanceof Recommendation recommendation
                ? recommendation.getId().toString()
                : commendation().getId().toString();
    }

    /** The text of the record; blank where the source has none. */
    public String text() {
        return record instanceof Recommendation recommendation
                ? recommendation.getText()
                : commendation().getText();
    }

    /** Where the record was read. */
    public Optional<SourceRef> source() {
        return record instanceof Recommendation recommendation
                ? recommendation.getSource()
                : commendation().getSource();
    }

    private Commendation commendation() {
        return (Commendation) record;
    }
}
