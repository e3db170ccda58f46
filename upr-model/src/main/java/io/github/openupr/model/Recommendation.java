package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.constraint.ActionCategory;
import io.github.openupr.model.constraint.IdInReview;
import io.github.openupr.model.constraint.KnownSdg;
import io.github.openupr.model.constraint.KnownState;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import io.github.openupr.model.constraint.ResponsesInOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A recommendation made to the State under review by one or more States in the interactive dialogue.
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraphs 26-32; the numbered list is the section "Conclusions
 * and/or recommendations" of the Working Group report.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@IdInReview
@ResponsesInOrder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "review",
    "number",
    "part",
    "text",
    "printedText",
    "recommendingStates",
    "unresolvedStates",
    "response",
    "earlierResponses",
    "themes",
    "affectedPersons",
    "sdgs",
    "treaties",
    "actionCategory",
    "identifiers",
    "source",
    "extras"
})
public non-sealed interface Recommendation extends UprRecord, WithRecommendation {

    /** Its name, {@code KAZ-4:140.12}. */
    @NotNull(message = "must be given") RecommendationId getId();

    /** The review in which it was made. */
    @NotNull(message = "must be given") @KnownState
    ReviewId getReview();

    /** The number as paragraph and item, {@code 140.12}, without a final full stop. */
    Optional<@NotBlankIfGiven String> getNumber();

    /** Which of several recommendations inside one printed item, from 1. */
    @Positive(message = "must be one or more") OptionalInt getPart();

    /** The text, without number and States; blank where the source has none. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getText();

    /**
     * The printed piece, its States included, where an item holds several recommendations ({@link #getPart}) or {@link #getText}
     * had to be completed (coordinated forms: "sign (Spain) and ratify (Maldives) ..."). The pieces of all parts of an item, joined,
     * are the item as printed.
     */
    Optional<@NotBlankIfGiven String> getPrintedText();

    /** The States that made it, in the order of the source. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@KnownState StateCode> getRecommendingStates();

    /** Names of recommending States that no code fits, as printed. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@NotBlank(message = "must not be blank") String> getUnresolvedStates();

    /** The current position of the State under review; absent where the source states none. */
    Optional<@Valid Response> getResponse();

    /** Positions that {@link #getResponse} superseded, oldest first. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Response> getEarlierResponses();

    /** The themes, in the order of the source. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Term> getThemes();

    /** The groups of persons concerned. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Term> getAffectedPersons();

    /** Sustainable Development Goals and targets. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@KnownSdg SdgCode> getSdgs();

    /** Treaties and other instruments named; no constraint, because the list {@code treaties} is open and grows. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<TreatyCode> getTreaties();

    /** UPR Info's action category: 1 minimal, 2 continuing, 3 considering, 4 general action, 5 specific action. */
    @ActionCategory
    OptionalInt getActionCategory();

    /** Its names in other systems. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Identifier> getIdentifiers();

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
    private static Recommendation fromJson(ImmutableRecommendation value) {
        return value;
    }

    /**
     * Builds {@link Recommendation} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
