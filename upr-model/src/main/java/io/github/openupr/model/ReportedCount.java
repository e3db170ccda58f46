package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.openupr.code.CountedUnit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A total that a source reports of a review, with its unit.
 *
 * <p>Basis: totals that Working Group reports, press releases of OHCHR and UPR Info's statistics state.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"what", "count", "approximate", "source"})
public interface ReportedCount extends StrictMembers, WithReportedCount {

    /** What was counted. */
    @NotNull(message = "must be given") CountedUnit getWhat();

    /** The number. */
    @JsonSetter(nulls = Nulls.FAIL)
    @PositiveOrZero(message = "must be zero or more") int getCount();

    /** Whether the source gives it as a round figure ("about 200"). */
    @JsonSetter(nulls = Nulls.FAIL)
    boolean getApproximate();

    /** Where it is reported. */
    Optional<@Valid SourceRef> getSource();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ReportedCount fromJson(ImmutableReportedCount value) {
        return value;
    }

    /**
     * Builds {@link ReportedCount} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableReportedCount.Builder {
        Builder() {}
    }
}
