package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A position that an addendum gives by number, without the text of the recommendation (document
 * {@code A/HRC/../Add.1}).
 *
 * <p>Basis: the addendum to the Working Group report, such as {@code A/HRC/59/10/Add.1}, which gives the views of the
 * State under review (resolution 5/1, annex, paragraph 32).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"number", "response"})
public interface Answer extends StrictMembers, WithAnswer {

    /** The number as the addendum prints it: {@code 5}, {@code 140.7}. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getNumber();

    /** The position. */
    @Valid @NotNull(message = "must be given") Response getResponse();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Answer fromJson(ImmutableAnswer value) {
        return value;
    }

    /**
     * Builds {@link Answer} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
