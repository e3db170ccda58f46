package io.github.openupr.examples.cli;

import io.github.openupr.io.ReportFormat;
import java.util.Locale;

/** How a command prints its result. */
enum ResultFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For spreadsheets. */
    CSV;

    static ResultFormat parse(String name) {
        for (ResultFormat format : values()) {
            if (format.toString().equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no format of results: \"" + name + "\" (text, json or csv)");
    }

    /** The same format as the library has it. */
    ReportFormat report() {
        return ReportFormat.parse(toString());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
