package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The name of a record in another system.
 *
 * <p>Basis: column {@code OHCHR Annotation Id} of the Universal Human Rights Index, {@code sharedId} of UPR Info's
 * present database.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"scheme", "value"})
public interface Identifier extends StrictMembers, WithIdentifier {

    /** The system, such as {@code uhri}. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getScheme();

    /** The name in it. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getValue();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Identifier fromJson(ImmutableIdentifier value) {
        return value;
    }

    /**
     * Builds {@link Identifier} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableIdentifier.Builder {
        Builder() {}
    }
}
