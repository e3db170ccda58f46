package io.github.openupr.io.json;

import io.github.openupr.validation.Severity;
import java.util.Optional;

/**
 * Something that is wrong with the data, before it is a notice. Immutable.
 *
 * @param code what it is, in snake case
 * @param severity how grave it is
 * @param message one sentence for people
 * @param value the value concerned
 * @param pointer where it stands: a JSON pointer (RFC 6901) in the bytes that the parser was given
 * @param line the line there, from 1
 */
record Finding(String code, Severity severity, String message, Optional<String> value, String pointer, int line) {

    /** The code of a record that cannot be read. */
    static final String RECORD = "record_invalid";

    /** The code of a dataset's description that cannot be read, or not all of it. */
    static final String METADATA = "metadata_invalid";

    /** The code of a member that a dataset cannot have, or not there. */
    static final String DATASET = "dataset_invalid";

    /** The code of an id that came before. */
    static final String DUPLICATE_ID = "duplicate_id";

    /** The same under another code, with what became of it behind the message. */
    Finding as(String otherCode, String consequence) {
        return new Finding(otherCode, severity, message + "; " + consequence, value, pointer, line);
    }

    /** An id that another record or source has already; both are kept. */
    static Finding duplicate(String id, String before, String pointer, int line) {
        String message = "the id " + Shown.quoted(id) + " came before, at " + before
                + "; both are kept, but a reference cannot tell them apart: give one of them another id";
        return new Finding(DUPLICATE_ID, Severity.ERROR, message, Optional.of(id), pointer + "/id", line);
    }
}
