package io.github.openupr.analysis;

import java.util.Optional;

/**
 * A value that two editions of a dataset do not have alike.
 *
 * <p>Made by OpenUPR: paths and values are those of canonical JSON, our own form of what Working Group reports and datasets say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path where the value stands in its record, or in the dataset, as a JSON Pointer (RFC 6901): {@code /text}, {@code /themes/1/label}; in a
 *     list the place in the later edition, for what was taken away that in the earlier one
 * @param before the value before, as canonical JSON has it but without quotes; absent where it was added
 * @param after the value after; absent where it was taken away; both are absent where only the order of a list changed
 */
public record ValueChange(String path, Optional<String> before, Optional<String> after) {

    /** Whether only the order of a list changed. */
    public boolean orderOnly() {
        return before.isEmpty() && after.isEmpty();
    }
}
