package io.github.openupr.io.json;

import java.util.Optional;

/** Why one record cannot be read, while the file can. Becomes a notice. */
final class RecordProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String value;
    private final boolean valued;
    private final int line;

    private RecordProblem(String message, String value, boolean valued, int line) {
        super(message, null, false, false);
        this.value = value;
        this.valued = valued;
        this.line = line;
    }

    RecordProblem(String message, int line) {
        this(message, "", false, line);
    }

    RecordProblem(String message, String value, int line) {
        this(message, value, true, line);
    }

    /** The value concerned. */
    Optional<String> value() {
        return valued ? Optional.of(value) : Optional.empty();
    }

    /** The line in the bytes that the parser was given, from 1. */
    int line() {
        return line;
    }
}
