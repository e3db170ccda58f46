package io.github.openupr.io;

import java.util.Arrays;
import java.util.Locale;

/**
 * A form in which results of analyses and validations are written. Its name on the command line is {@link #toString}.
 *
 * <p>Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum ReportFormat {
    /** For people, up to 80 columns wide: {@code text}. */
    TEXT,

    /** For programs, in the layout of canonical JSON: {@code json}. */
    JSON,

    /** For spreadsheets, one row for each thing compared or found; no cell is taken for a formula: {@code csv}. */
    CSV,

    /** For editors and for checks of changes, what a validation finds as SARIF 2.1.0; not for comparisons: {@code sarif}. */
    SARIF;

    private final String name = name().toLowerCase(Locale.ROOT);

    /** The format with this name, such as {@code "json"}; throws {@link IllegalArgumentException} for any other text. */
    public static ReportFormat parse(String name) {
        for (ReportFormat format : values()) {
            if (format.name.equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException(
                "no format of reports: \"" + name + "\" (one of " + Arrays.toString(values()) + ")");
    }

    /** The name, such as {@code json}. */
    @Override
    public String toString() {
        return name;
    }
}
