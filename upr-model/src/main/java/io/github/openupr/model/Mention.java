package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openupr.code.MentionKind;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import io.github.openupr.model.constraint.TargetOrTopic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something of a review that a publication mentions.
 *
 * <p>Made by OpenUPR: what a publication tells of a review is our own notion, so that selective reporting can be
 * shown from data.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@TargetOrTopic
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "target", "topic", "quote"})
public interface Mention extends StrictMembers, WithMention {

    /** What is mentioned. */
    @NotNull(message = "must be given") MentionKind getKind();

    /** The id of the record mentioned, {@code KAZ-4:c1}. */
    Optional<@NotBlankIfGiven String> getTarget();

    /** The theme mentioned. */
    Optional<@Valid Term> getTopic();

    /** The words of the publication. */
    Optional<@NotBlankIfGiven String> getQuote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Mention fromJson(ImmutableMention value) {
        return value;
    }

    /**
     * Builds {@link Mention} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableMention.Builder {
        Builder() {}
    }
}
