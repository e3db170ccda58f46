package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.constraint.AbsoluteUrl;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document of a review (resolution 5/1, annex, paragraphs 15 and 26).
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraph 15 (documents before the review) and paragraph 26
 * (the report).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"symbol", "kind", "title", "date", "url"})
public interface ReviewDocument extends StrictMembers, WithReviewDocument {

    /** Its symbol. */
    Optional<DocumentSymbol> getSymbol();

    /** What it is. */
    @NotNull(message = "must be given") DocumentKind getKind();

    /** Its title. */
    Optional<@NotBlankIfGiven String> getTitle();

    /** The date it bears. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> getDate();

    /** Where it can be had. */
    Optional<@AbsoluteUrl String> getUrl();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ReviewDocument fromJson(ImmutableReviewDocument value) {
        return value;
    }

    /**
     * Builds {@link ReviewDocument} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableReviewDocument.Builder {
        Builder() {}
    }
}
