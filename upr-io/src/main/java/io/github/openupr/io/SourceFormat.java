package io.github.openupr.io;

import java.util.List;

/**
 * A format that this library reads. Its name, as the command line and {@code DataSource.format} have it, is {@link #toString}.
 *
 * <p>Immutable and thread-safe; {@link #parse} inverts {@link #toString}.
 */
public enum SourceFormat {
    /** A dataset as one JSON object, the canonical form of this library: {@code json}. */
    JSON("json", "canonical dataset, one JSON object"),

    /** A dataset as JSON Lines, one record a line behind a line about the dataset: {@code jsonl}. */
    JSON_LINES("jsonl", "canonical records, one JSON object a line"),

    /**
     * The CSV export of UPR Info's database of recommendations and voluntary pledges, 2015: {@code upr-info-csv}.
     *
     * <p>Each row is a recommendation of one State, or a pledge. A record's {@code extras} keep, by the column's title, each cell that
     * writing the record would not give again ({@code To-Org}, {@code Text}), columns of other names, and what surrounded the row
     * ({@code Text-End}: blanks behind the text; {@code Row-Width}, {@code Blank-Rows-Before}, {@code Line-End}). How the file was
     * written (charset, line end, header) stands in the {@code extras} of its DataSource.
     */
    UPR_INFO_CSV("upr-info-csv", "UPR Info's export of recommendations or of voluntary pledges (2015)"),

    /** The same export as an Excel workbook, XLS or XLSX: {@code upr-info-xls}. */
    UPR_INFO_XLS("upr-info-xls", "UPR Info's export as a workbook, XLS or XLSX"),

    /** UPR Info's present database as its web address answers: {@code upr-info-json}. */
    UPR_INFO_JSON("upr-info-json", "UPR Info's present database: pages of entities in JSON"),

    /** The Universal Human Rights Index of OHCHR, JSON export: {@code uhri-json}. */
    UHRI_JSON("uhri-json", "export of the Universal Human Rights Index (OHCHR), JSON"),

    /** The Universal Human Rights Index of OHCHR, Excel export: {@code uhri-xlsx}. */
    UHRI_XLSX("uhri-xlsx", "export of the Universal Human Rights Index (OHCHR), XLSX"),

    /** OHCHR's thematic list (matrix) of recommendations, DOCX or Word 97 DOC: {@code thematic-list}. */
    THEMATIC_LIST("thematic-list", "OHCHR's thematic list of recommendations, DOCX or DOC"),

    /** The tables of a dataset as CSV files with their description, a Frictionless Data Package, in a folder or a ZIP archive: {@code csv}. */
    CSV("csv", "tables of a dataset as a Frictionless Data Package, a folder or .zip"),

    /** The tables of a dataset as the sheets of an Excel workbook: {@code xlsx}. */
    XLSX("xlsx", "tables of a dataset as the sheets of a workbook"),

    /**
     * The report of the Working Group on a review, in English, as text, PDF or Word document: {@code working-group-report}.
     *
     * <p>Its review comes first, then the recommendations, the commendations of the dialogue and the pledges; each has the page and the
     * paragraph in its source. What section II says beside its lists stands in the {@code extras} of the review ({@code paragraph 83}).
     */
    WORKING_GROUP_REPORT("working-group-report", "report of the Working Group on the Universal Periodic Review"),

    /** The addendum to a report of the Working Group, with the State's answers: {@code addendum}. */
    ADDENDUM("addendum", "addendum to such a report: the answers of the State under review");

    private final String name;
    private final String description;

    SourceFormat(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** The format with this name, such as {@code "upr-info-csv"}; throws {@link IllegalArgumentException} for any other text. */
    public static SourceFormat parse(String name) {
        for (SourceFormat format : values()) {
            if (format.name.equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no format to read: \"" + name + "\" (one of " + List.of(values()) + ")");
    }

    /** What the format is, in a few words for people. */
    public String description() {
        return description;
    }

    /** The name, such as {@code upr-info-csv}. */
    @Override
    public String toString() {
        return name;
    }
}
