package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.ReviewStatus;
import io.github.openupr.code.Session;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.constraint.IdOfReview;
import io.github.openupr.model.constraint.KnownState;
import io.github.openupr.model.constraint.NextReviewLater;
import io.github.openupr.model.constraint.ReviewDatesInOrder;
import io.github.openupr.model.constraint.SessionInCycle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One review of a State by the Working Group on the Universal Periodic Review, in one cycle.
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, part I; resolution 16/21, annex, part I; decision 17/119.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@IdOfReview
@NextReviewLater
@ReviewDatesInOrder
@SessionInCycle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "stateUnderReview",
    "cycle",
    "session",
    "status",
    "reviewedOn",
    "reportAdoptedOn",
    "outcome",
    "troika",
    "speakers",
    "reportedCounts",
    "documents",
    "answers",
    "nextReviewYear",
    "source",
    "extras"
})
public non-sealed interface Review extends UprRecord, WithReview {

    /**
     * The extra with the position of all recommendations that an addendum does not name ("all others are supported"); a merge with
     * the report gives it to them.
     */
    String POSITION_OF_OTHERS = "position-of-others";

    /** The extra with the words of {@link #POSITION_OF_OTHERS}. */
    String WORDING_OF_OTHERS = "wording-of-others";

    /** The State and the cycle, {@code KAZ-4}. */
    @NotNull(message = "must be given") ReviewId getId();

    /** The State under review. */
    @NotNull(message = "must be given") @KnownState
    StateCode getStateUnderReview();

    /** The cycle: 1 (2008-2011), 2 (2012-2016), 3 (2017-2022), 4 (2022-2027). */
    @JsonSetter(nulls = Nulls.FAIL)
    @Min(value = 1, message = "must be one or more") int getCycle();

    /** The session of the Working Group: 1-12 in the first cycle, 13-26, 27-40, 41-54. */
    @Positive(message = "must be one or more") OptionalInt getSession();

    /** Whether it took place. */
    Optional<ReviewStatus> getStatus();

    /** The day of the interactive dialogue. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> getReviewedOn();

    /** The day on which the Working Group adopted its report. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> getReportAdoptedOn();

    /** The Human Rights Council's adoption of the outcome. */
    Optional<@Valid Outcome> getOutcome();

    /** The three States that assist (rapporteurs; President's statement 8/1). */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    @Size(max = 3, message = "must name three States at most") List<@KnownState StateCode> getTroika();

    /** The States that took the floor in the interactive dialogue, in the order of the report. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@KnownState StateCode> getSpeakers();

    /** Totals as sources report them. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid ReportedCount> getReportedCounts();

    /** The documents of the review. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid ReviewDocument> getDocuments();

    /** Positions by printed number, read from an addendum that does not repeat the texts. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Answer> getAnswers();

    /** The year in which the next review is expected. */
    @Min(value = 2008, message = "must be 2008 or later") OptionalInt getNextReviewYear();

    /** Where the record was read. */
    @Override
    Optional<@Valid SourceRef> getSource();

    /** Columns and members of the source that the model does not know, as text, by name. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
    Map<String, String> getExtras();

    /**
     * When the State's next review is expected: in the year that the source states ({@link #getNextReviewYear()}), else
     * as {@link NextReview} derives it from {@link #getReviewedOn()} or, for a review that is not said to be postponed
     * or not held, from the days of its session; empty where nothing is known, and for years outside 1 to 9999.
     */
    default Optional<NextReview> expectedNextReview() {
        if (getNextReviewYear().isPresent()) {
            int year = getNextReviewYear().getAsInt();
            return year >= 1 && year <= 9999 ? Optional.of(NextReview.in(year)) : Optional.empty();
        }
        if (getReviewedOn().isPresent()) {
            return getReviewedOn()
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999)
                    .map(day -> NextReview.after(day, getCycle()));
        }
        return getSession().isPresent() && getStatus().orElse(ReviewStatus.HELD) == ReviewStatus.HELD
                ? Session.find(getSession().getAsInt()).map(NextReview::after)
                : Optional.empty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Review fromJson(ImmutableReview value) {
        return value;
    }

    /**
     * Builds {@link Review} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
