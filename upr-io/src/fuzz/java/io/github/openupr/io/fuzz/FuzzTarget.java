package io.github.openupr.io.fuzz;

import io.github.openupr.io.SourceFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is fuzzed, those most at risk first: what is done with an input, the words it is made of, and how long it gets. */
enum FuzzTarget {
    THEMATIC_DOCX("docx", 40_000),
    UHRI_XLSX("xlsx", 12_000),
    REPORT_PDF("pdf", 60_000),
    WORD_97("report", 600_000),
    UPR_INFO_XLS("xlsx", 20_000),
    REPORT_DOCX("docx", 30_000),
    TABLES_XLSX("xlsx", 48_000),
    TABLES_CSV("tables", 16_000),
    REPORT_TEXT("report", 16_000),
    UPR_INFO_CSV("upr-info", 6_000),
    UPR_INFO_JSON("entities", 6_000),
    UHRI_JSON("uhri", 6_000),
    JSON("json", 8_000),
    JSON_LINES("json", 8_000),

    /** No format is named: what an input is gets found out, and then it is read as that. */
    ANYTHING("anything", 8_000),
    POLICY("policy", 1_000),
    TEXTS("report", 4_000);

    private final String dictionary;
    private final int maxLength;

    FuzzTarget(String dictionary, int maxLength) {
        this.dictionary = dictionary;
        this.maxLength = maxLength;
    }

    private static FuzzTarget parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What these names mean, with commas between them. */
    static List<FuzzTarget> list(String names) {
        return Stream.of(names.split(",", -1)).map(FuzzTarget::parse).toList();
    }

    /** The formats that each input is read as. */
    List<SourceFormat> formats() {
        return switch (this) {
            case THEMATIC_DOCX -> List.of(SourceFormat.THEMATIC_LIST);
            case UHRI_XLSX -> List.of(SourceFormat.UHRI_XLSX);
            case REPORT_PDF, REPORT_DOCX, REPORT_TEXT ->
                List.of(SourceFormat.WORKING_GROUP_REPORT, SourceFormat.ADDENDUM);
            case WORD_97 ->
                List.of(SourceFormat.THEMATIC_LIST, SourceFormat.WORKING_GROUP_REPORT, SourceFormat.ADDENDUM);
            case UPR_INFO_XLS -> List.of(SourceFormat.UPR_INFO_XLS);
            case TABLES_XLSX -> List.of(SourceFormat.XLSX);
            case TABLES_CSV -> List.of(SourceFormat.CSV);
            case UPR_INFO_CSV -> List.of(SourceFormat.UPR_INFO_CSV);
            case UPR_INFO_JSON -> List.of(SourceFormat.UPR_INFO_JSON);
            case UHRI_JSON -> List.of(SourceFormat.UHRI_JSON);
            case JSON -> List.of(SourceFormat.JSON);
            case JSON_LINES -> List.of(SourceFormat.JSON_LINES);
            case ANYTHING, POLICY, TEXTS -> List.of();
        };
    }

    /** The name of the file with the words that inputs are made of. */
    String dictionary() {
        return dictionary;
    }

    /** The greatest length of an input, in bytes. */
    int maxLength() {
        return maxLength;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
