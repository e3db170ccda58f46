package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A judgement on how far a recommendation has been implemented (mid-term reports, resolution 16/21, annex, paragraph
 * 18; submissions of civil society).
 *
 * <p>Basis: mid-term reports, Human Rights Council resolution 16/21, annex, paragraph 18; column for assessments of
 * OHCHR's thematic lists.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "recommendation", "assessor", "status", "asOf", "comment", "source"})
public non-sealed interface Assessment extends UprRecord, WithAssessment {

    /** Its name, unique in the dataset. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getId();

    /** The recommendation assessed. */
    @NotNull(message = "must be given") RecommendationId getRecommendation();

    /** Who assessed it. */
    @Valid @NotNull(message = "must be given") Actor getAssessor();

    /** The judgement. */
    @NotNull(message = "must be given") AssessmentStatus getStatus();

    /** The day for which it holds. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> getAsOf();

    /** The reasons. */
    Optional<@NotBlankIfGiven String> getComment();

    /** Where the record was read. */
    @Override
    Optional<@Valid SourceRef> getSource();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Assessment fromJson(ImmutableAssessment value) {
        return value;
    }

    /**
     * Builds {@link Assessment} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
