package io.github.openupr.io.uprinfo;

import java.util.Arrays;
import java.util.Optional;

/** How lines end. */
enum LineEnd {
    CR("\r"),
    LF("\n"),
    CRLF("\r\n");

    private final String characters;

    LineEnd(String characters) {
        this.characters = characters;
    }

    /** The line end with this name; empty for any other text. */
    static Optional<LineEnd> named(String name) {
        return Arrays.stream(values()).filter(end -> end.name().equals(name)).findFirst();
    }

    String characters() {
        return characters;
    }
}
