package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A position of the State under review on a recommendation: what it said, when and where.
 *
 * <p>Basis: resolution 5/1, annex, paragraph 32. A later position never overwrites an earlier one:
 * {@link Recommendation#getEarlierResponses}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"position", "stage", "partial", "wording", "claimedStatus", "comment", "respondedOn", "source"})
public interface Response extends StrictMembers, WithResponse {

    /** The position. */
    @NotNull(message = "must be given") Position getPosition();

    /** Where it was given. */
    Optional<ResponseStage> getStage();

    /** Whether the answer is partial: accepted in part, {@code Supported/Noted}. */
    Optional<Boolean> getPartial();

    /** The position in the words of the source, such as {@code Accepted}. */
    Optional<@NotBlankIfGiven String> getWording();

    /** What the State says of the implementation: a claim. */
    Optional<ClaimedStatus> getClaimedStatus();

    /** The State's comment. */
    Optional<@NotBlankIfGiven String> getComment();

    /** The day of the answer. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> getRespondedOn();

    /** Where it was read, if elsewhere than the recommendation. */
    Optional<@Valid SourceRef> getSource();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Response fromJson(ImmutableResponse value) {
        return value;
    }

    /**
     * Builds {@link Response} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }
}
