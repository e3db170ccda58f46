package io.github.openupr.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.SourceRef;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something worth telling about the data: what, how grave, where, and the value concerned.
 *
 * <p>Programs read the {@code code}, which never changes its meaning; the message is for people. Immutable and
 * thread-safe.
 *
 * <p>Made by OpenUPR: what a reader or rule tells of the data; no document of the United Nations knows it.
 *
 * @param code what it is, in snake case, such as {@code unknown_state}
 * @param severity how grave it is
 * @param message one sentence for people: what is so, and what to do about it
 * @param record the id of the record that it is about; absent where the record could not be read, or there is none
 * @param location where it stands in the source
 * @param value the value concerned, cut at {@value #MAX_VALUE_LENGTH} characters
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "severity", "message", "record", "location", "value"})
public record Notice(
        String code,
        Severity severity,
        String message,
        Optional<String> record,
        Optional<SourceRef> location,
        Optional<String> value) {

    /** The greatest length of a value, in characters; a longer one is cut and ends in an ellipsis. */
    public static final int MAX_VALUE_LENGTH = 200;

    /** Cuts a value that is too long. */
    public Notice {
        value = value.map(Notice::cut);
    }

    /** A notice about a value at a place. */
    public static Notice of(String code, Severity severity, String message, SourceRef location, String value) {
        return new Notice(code, severity, message, Optional.empty(), Optional.of(location), Optional.of(value));
    }

    /** A notice about a place. */
    public static Notice of(String code, Severity severity, String message, SourceRef location) {
        return new Notice(code, severity, message, Optional.empty(), Optional.of(location), Optional.empty());
    }

    /** The same, about the record with this id. */
    public Notice withRecord(String id) {
        return new Notice(code, severity, message, Optional.of(id), location, value);
    }

    private static String cut(String value) {
        if (value.length() <= MAX_VALUE_LENGTH) {
            return value;
        }
        int end = MAX_VALUE_LENGTH - 1;
        // A surrogate pair is kept whole or left out.
        if (Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(0, end) + "…";
    }

    /**
     * One line for people: severity, code, place, record, message and value. Control characters and line breaks inside them are
     * shown as escapes ({@code \n}).
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(120).append(severity).append(' ').append(code);
        String place = location.map(Notice::place).orElse("");
        if (!place.isEmpty()) {
            line.append(" at ").append(place);
        }
        record.ifPresent(id -> line.append(": ").append(id));
        line.append(": ").append(message);
        value.ifPresent(v -> line.append(" [").append(v).append(']'));
        return OneLine.of(line);
    }

    private static String place(SourceRef ref) {
        return Stream.of(ref.getSource(), ref.getSymbol().map(DocumentSymbol::symbol), ref.getLocation())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
