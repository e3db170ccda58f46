package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.constraint.AbsoluteUrl;
import io.github.openupr.model.constraint.KnownState;
import io.github.openupr.model.constraint.LanguageTag;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An account of reviews that a government, newspaper or organisation published, with what it mentions.
 *
 * <p>Made by OpenUPR: accounts of a review are no documents of the United Nations; they are compared here with what
 * the Working Group report prints.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "publisher",
    "kind",
    "title",
    "publishedOn",
    "language",
    "url",
    "reviews",
    "mentions",
    "source"
})
public non-sealed interface Publication extends UprRecord, WithPublication {

    /** Its name, unique in the dataset. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getId();

    /** Who published it. */
    @Valid @NotNull(message = "must be given") Actor getPublisher();

    /** Its form. */
    @NotNull(message = "must be given") PublicationKind getKind();

    /** The title. */
    Optional<@NotBlankIfGiven String> getTitle();

    /** The day of publication. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> getPublishedOn();

    /** Its language, a BCP 47 tag. */
    Optional<@LanguageTag String> getLanguage();

    /** Where it can be read. */
    Optional<@AbsoluteUrl String> getUrl();

    /** The reviews that it speaks of. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@KnownState ReviewId> getReviews();

    /** What it mentions, in its order. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Mention> getMentions();

    /** Where the record was read. */
    @Override
    Optional<@Valid SourceRef> getSource();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Publication fromJson(ImmutablePublication value) {
        return value;
    }

    /**
     * Builds {@link Publication} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
