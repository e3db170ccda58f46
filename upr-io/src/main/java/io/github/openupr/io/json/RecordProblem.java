package io.github.openupr.io.json;

import io.github.openupr.validation.Severity;
import java.util.Optional;

/** Why one record, or one part of the metadata, cannot be read, while the file can. Becomes a notice. */
final class RecordProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RecordProblem(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    /** A problem of a whole line. */
    RecordProblem(String message) {
        this(message, Optional.empty(), "", 1);
    }

    /** A problem of a value at a JSON pointer and line of the bytes that the parser was given. */
    RecordProblem(String message, Optional<String> value, String pointer, int line) {
        this(new Finding(Finding.RECORD, Severity.ERROR, message, value, pointer, line));
    }

    /** What is wrong, and where. */
    Finding finding() {
        return finding;
    }
}
