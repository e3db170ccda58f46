package io.github.openupr.analysis;

import java.util.Locale;

/**
 * What happened to a record between two editions of a dataset.
 *
 * <p>Made by OpenUPR: no UN document and no dataset of others tells what changed between its editions.
 *
 * <p>Immutable and thread-safe; {@link #toString} is a code in lower snake case.
 */
public enum ChangeKind {
    /** Only the later edition has it. */
    ADDED,

    /** Only the earlier edition has it. */
    REMOVED,

    /** Both have it, with the same id and other values. */
    CHANGED,

    /** Both have it, with the same id, and nothing differs but where it was read: another file's name, another row. */
    PLACE_CHANGED,

    /** Both have it under another id: all else is equal, but for number, part and the place where it was read. */
    ID_CHANGED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code, such as {@code id_changed}. */
    @Override
    public String toString() {
        return code;
    }
}
