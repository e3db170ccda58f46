package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.openupr.model.constraint.AbsoluteUrl;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A file or document that records were read from.
 *
 * <p>Made by OpenUPR: what a figure is traced to; no field of a dataset, but what its reader learns of the file.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "publisher", "url", "retrievedOn", "format", "sha256", "extras"})
public interface DataSource extends StrictMembers, WithDataSource {

    /** What {@link SourceRef#getSource} names; unique in the dataset. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getId();

    /** The title. */
    Optional<@NotBlankIfGiven String> getTitle();

    /** Who published it. */
    Optional<@NotBlankIfGiven String> getPublisher();

    /** Where it can be had. */
    Optional<@AbsoluteUrl String> getUrl();

    /** The day on which it was fetched. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> getRetrievedOn();

    /** Its format by the name of the command line, such as {@code upr-info-csv}. */
    Optional<@NotBlankIfGiven String> getFormat();

    /** The SHA-256 digest of its bytes, 64 hexadecimal digits. */
    Optional<@Pattern(regexp = "[0-9A-Fa-f]{64}", message = "must be 64 hexadecimal digits") String> getSha256();

    /** What is needed to write the source again as it was: a file's dialect. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
    Map<String, String> getExtras();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static DataSource fromJson(ImmutableDataSource value) {
        return value;
    }

    /**
     * Builds {@link DataSource} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableDataSource.Builder {
        Builder() {}
    }
}
