package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.constraint.ActionCategory;
import io.github.openupr.model.constraint.IdInReview;
import io.github.openupr.model.constraint.KnownState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A voluntary pledge or commitment of the State under review (resolution 5/1, annex, paragraph 27).
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraph 27; section III of some Working Group reports.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@IdInReview
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "review", "text", "themes", "actionCategory", "source", "extras"})
public non-sealed interface VoluntaryPledge extends UprRecord, WithVoluntaryPledge {

    /** Its name, {@code KAZ-4:p1}. */
    @NotNull(message = "must be given") PledgeId getId();

    /** The review in which it was made. */
    @NotNull(message = "must be given") @KnownState
    ReviewId getReview();

    /** The text. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getText();

    /** The themes, in the order of the source. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Term> getThemes();

    /** UPR Info's action category, 1 to 5. */
    @ActionCategory
    OptionalInt getActionCategory();

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
    private static VoluntaryPledge fromJson(ImmutableVoluntaryPledge value) {
        return value;
    }

    /**
     * Builds {@link VoluntaryPledge} values; a required member that is missing throws {@link IllegalStateException}.
     * Not thread-safe.
     */
    final class Builder extends ImmutableVoluntaryPledge.Builder {
        Builder() {}
    }
}
