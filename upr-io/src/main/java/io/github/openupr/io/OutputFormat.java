package io.github.openupr.io;

import java.util.Arrays;

/**
 * A format that this library writes. Its name on the command line is {@link #toString}.
 *
 * <p>Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum OutputFormat {
    /** A dataset as one JSON object, the canonical form of this library: {@code json}. */
    JSON("json"),

    /** A dataset as JSON Lines, one record a line behind a line about the dataset: {@code jsonl}. */
    JSON_LINES("jsonl"),

    /** The CSV export of UPR Info's database, as it was where the records were read from one: {@code upr-info-csv}. */
    UPR_INFO_CSV("upr-info-csv"),

    /** The Universal Human Rights Index of OHCHR, JSON export. */
    UHRI_JSON("uhri-json"),

    /** The Universal Human Rights Index of OHCHR, Excel export. */
    UHRI_XLSX("uhri-xlsx"),

    /** A Frictionless Data Package: one CSV file for each type of record and {@code datapackage.json}; a {@code .zip} file, or else a folder. */
    CSV("csv"),

    /** A workbook with one sheet for each type of record. */
    XLSX("xlsx");

    private final String name;

    OutputFormat(String name) {
        this.name = name;
    }

    /** The format with this name, such as {@code "jsonl"}; throws {@link IllegalArgumentException} for any other text. */
    public static OutputFormat parse(String name) {
        for (OutputFormat format : values()) {
            if (format.name.equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException(
                "no format to write: \"" + name + "\" (one of " + Arrays.toString(values()) + ")");
    }

    /** The name, such as {@code jsonl}. */
    @Override
    public String toString() {
        return name;
    }
}
