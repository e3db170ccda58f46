package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openupr.code.ActorKind;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.constraint.KnownState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who speaks: an assessor or a publisher, such as the stakeholders of Human Rights Council resolution 5/1, annex,
 * paragraphs 3 (m) and 15 (c).
 *
 * <p>Made by OpenUPR: an assessor or publisher is no entity of the documents of the United Nations; assessments and
 * publications need to say whose they are.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "kind", "state"})
public interface Actor extends StrictMembers, WithActor {

    /** The name. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getName();

    /** What kind of actor. */
    @NotNull(message = "must be given") ActorKind getKind();

    /** The State that it belongs to. */
    Optional<@KnownState StateCode> getState();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Actor fromJson(ImmutableActor value) {
        return value;
    }

    /**
     * Builds {@link Actor} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableActor.Builder {
        Builder() {}
    }
}
