package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.openupr.model.constraint.LanguageTag;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a dataset is and where it comes from.
 *
 * <p>Made by OpenUPR: the datasets of UPR Info and OHCHR say nothing of themselves in the file; the members follow
 * those of DCAT and Frictionless Data.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"title", "description", "created", "publisher", "license", "language", "sources"})
public interface DatasetMetadata extends StrictMembers, WithDatasetMetadata {

    /** The title. */
    Optional<@NotBlankIfGiven String> getTitle();

    /** A description, in sentences. */
    Optional<@NotBlankIfGiven String> getDescription();

    /** The day on which the dataset was made. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> getCreated();

    /** Who publishes it. */
    Optional<@NotBlankIfGiven String> getPublisher();

    /** Its licence, best as an SPDX identifier. */
    Optional<@NotBlankIfGiven String> getLicense();

    /** The language of its texts, a BCP 47 tag such as {@code en}. */
    Optional<@LanguageTag String> getLanguage();

    /** The files and documents that the records were read from. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid DataSource> getSources();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static DatasetMetadata fromJson(ImmutableDatasetMetadata value) {
        return value;
    }

    /**
     * Builds {@link DatasetMetadata} values; a required member that is missing throws {@link IllegalStateException}.
     * Not thread-safe.
     */
    final class Builder extends ImmutableDatasetMetadata.Builder {
        Builder() {}
    }
}
