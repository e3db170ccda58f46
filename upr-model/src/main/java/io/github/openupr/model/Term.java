package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A theme, group of persons or other term of a vocabulary: of UPR Info, the Universal Human Rights Index or General
 * Assembly resolution 70/1.
 *
 * <p>Basis: columns {@code Issue} of UPR Info, {@code Themes} and {@code Affected Persons} of the Universal Human
 * Rights Index, and those of OHCHR's thematic lists.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"scheme", "code", "label"})
public interface Term extends StrictMembers, WithTerm {

    /** The vocabulary: {@code upr_info}, {@code uhri}, {@code sdg} or another of the codelist {@code term-schemes}. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getScheme();

    /** The term's code in the vocabulary; absent where the vocabulary does not know the label. */
    Optional<@NotBlankIfGiven String> getCode();

    /** The label as the source spells it. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    String getLabel();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Term fromJson(ImmutableTerm value) {
        return value;
    }

    /**
     * Builds {@link Term} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
