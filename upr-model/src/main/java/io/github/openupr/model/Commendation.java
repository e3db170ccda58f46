package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.openupr.code.CommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.constraint.IdInReview;
import io.github.openupr.model.constraint.KnownState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Praise for the State under review: progress that a State welcomed in the interactive dialogue.
 *
 * <p>Basis: the paragraphs of the interactive dialogue, part I.B of the Working Group report.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@IdInReview
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "review", "state", "text", "themes", "source", "extras"})
public non-sealed interface Commendation extends UprRecord, WithCommendation {

    /** Its name, {@code KAZ-4:c1}. */
    @NotNull(message = "must be given") CommendationId getId();

    /** The review in which it was made. */
    @NotNull(message = "must be given") @KnownState
    ReviewId getReview();

    /** The State that made it. */
    Optional<@KnownState StateCode> getState();

    /** The text. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getText();

    /** The themes, in the order of the source. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Term> getThemes();

    /** Where the record was read. */
    @Override
    Optional<@Valid SourceRef> getSource();

    /** Columns and members of the source that the model does not know, as text, by name. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
    Map<String, String> getExtras();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Commendation fromJson(ImmutableCommendation value) {
        return value;
    }

    /**
     * Builds {@link Commendation} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableCommendation.Builder {
        Builder() {}
    }
}
