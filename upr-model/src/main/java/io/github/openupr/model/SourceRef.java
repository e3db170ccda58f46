package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.constraint.NotBlankIfGiven;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where something stands in a source: what every figure is traced to.
 *
 * <p>Made by OpenUPR: every value is traced to its place; the symbol is that of a document of the United Nations, the
 * place a row of a file or a paragraph.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"source", "symbol", "location"})
public interface SourceRef extends StrictMembers, WithSourceRef {

    /** The id of a {@link DataSource}. */
    Optional<@NotBlankIfGiven String> getSource();

    /** The symbol of a United Nations document. */
    Optional<DocumentSymbol> getSymbol();

    /** The place in it: {@code row 17}, {@code paragraph 140.12}, {@code /recommendations/3}. */
    Optional<@NotBlankIfGiven String> getLocation();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SourceRef fromJson(ImmutableSourceRef value) {
        return value;
    }

    /**
     * Builds {@link SourceRef} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableSourceRef.Builder {
        Builder() {}
    }
}
