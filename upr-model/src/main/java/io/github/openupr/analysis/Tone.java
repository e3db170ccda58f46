package io.github.openupr.analysis;

import java.util.Locale;

/**
 * Whether words of a publication praise or ask for something.
 *
 * <p>Made by OpenUPR: verbs such as "welcomed" and "urged" stand near what is told; Working Group reports use the same.
 *
 * <p>Immutable and thread-safe; {@link #toString} is a code in lower snake case.
 */
public enum Tone {
    /** It praises: what is told may be a commendation. */
    PRAISE,

    /** It asks for something, or criticises: what is told may be a recommendation. */
    REQUEST,

    /** Neither word stands near. */
    NEUTRAL;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code, such as {@code praise}. */
    @Override
    public String toString() {
        return code;
    }
}
