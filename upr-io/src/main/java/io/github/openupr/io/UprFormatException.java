package io.github.openupr.io;

import io.github.openupr.io.text.PlainLine;
import io.github.openupr.model.SourceRef;
import java.util.Optional;

/**
 * Input that cannot be read at all or not further, or records that a format cannot hold: not this format, malformed, a limit, a schema
 * version that this library does not know, {@link ReadOptions#failOn} reached, a policy that is not understood.
 *
 * <p>The message is one line: what is wrong, where, and what to do; a control character that the input has there is shown as a question
 * mark. Programs read {@link #code}. Immutable.
 */
public final class UprFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Optional<SourceRef> location;

    /** An exception about an input or output as a whole. */
    public UprFormatException(String code, String message) {
        super(PlainLine.of(message));
        this.code = code;
        this.location = Optional.empty();
    }

    /** An exception about a place; the message gets it in front. */
    public UprFormatException(String code, String message, SourceRef location) {
        super(PlainLine.of(describe(location) + message));
        this.code = code;
        this.location = Optional.of(location);
    }

    private static String describe(SourceRef location) {
        StringBuilder place = new StringBuilder();
        location.getSource().ifPresent(place::append);
        location.getLocation()
                .ifPresent(text -> place.append(place.isEmpty() ? "" : ", ").append(text));
        return place.isEmpty() ? "" : place + ": ";
    }

    /**
     * What is wrong, in snake case: {@code unknown_format}, {@code not_this_format}, {@code empty_input}, {@code malformed},
     * {@code unsupported_charset}, {@code unsupported_schema_version}, {@code limit_bytes}, {@code limit_records}, {@code limit_field_length}, {@code limit_nesting}, {@code limit_items},
     * {@code fail_on_reached}, {@code record_not_representable}; of a policy {@code policy_invalid}, {@code policy_unknown_code},
     * {@code policy_unknown_severity}.
     */
    public String code() {
        return code;
    }

    /** Where it stands, if at one place. */
    public Optional<SourceRef> location() {
        return location == null ? Optional.empty() : location;
    }
}
