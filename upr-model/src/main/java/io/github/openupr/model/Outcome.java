package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The adoption of a review's outcome by the plenary of the Human Rights Council (resolution 5/1, annex, paragraphs
 * 25-32).
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraphs 25-32; decisions such as {@code A/HRC/DEC/59/101}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"councilSession", "adoptedOn", "decision"})
public interface Outcome extends StrictMembers, WithOutcome {

    /** The session of the Council, such as 59. */
    @JsonSetter(nulls = Nulls.FAIL)
    @Positive(message = "must be one or more") int getCouncilSession();

    /** The day of the adoption. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> getAdoptedOn();

    /** The number of the decision, such as {@code 59/101}. */
    Optional<@NotBlankIfGiven String> getDecision();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Outcome fromJson(ImmutableOutcome value) {
        return value;
    }

    /**
     * Builds {@link Outcome} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
