package io.github.openupr.io.uhri;

import java.util.List;

/** What a row of the export says, in the order of the members of its JSON form. */
enum UhriField {
    ANNOTATION_ID("AnnotationId", "OHCHR Annotation Id", Kind.TEXT),
    ANNOTATION_TYPE("AnnotationType", "Type", Kind.TEXT),
    AFFECTED_PERSONS("AffectedPersons", "Affected Persons", Kind.LIST),
    BODY("Body", "Reccomending Body", Kind.TEXT),
    COUNTRIES("Countries", "Countries Concerned", Kind.LIST),
    DOCUMENT_ID("DocumentId", "", Kind.TEXT),
    PUBLICATION_DATE("PublicationDate", "Document Publication Date", Kind.DATE),
    PUBLICATION_DATE_ON_UHRI("PublicationDateOnUhri", "Date of publication on UHRI", Kind.DATE),
    REGIONS("Regions", "Regions Concerned", Kind.LIST),
    SDGS("Sdgs", "Sdgs", Kind.LIST),
    SYMBOL("Symbol", "Document Symbol", Kind.TEXT),
    TEXT("Text", "Text", Kind.TEXT),
    THEMES("Themes", "Themes", Kind.LIST),
    UPR_CYCLE("UprCycle", "", Kind.NUMBER),
    UPR_POSITIONS("UprPositions", "UPR Position", Kind.LIST),
    UPR_RECOMMENDING_COUNTRY("UprRecommendingCountry", "UPR Reccomending States", Kind.LIST),
    UPR_RECOMMENDING_REGIONS("UprRecommendingRegions", "Recommending Regions", Kind.LIST),
    UPR_SESSION("UprSession", "UPR Session", Kind.LIST);

    /** What the export has at this place. */
    enum Kind {
        /** One text. */
        TEXT,
        /** A point in time: ISO 8601 in JSON, Excel's serial number in a workbook. */
        DATE,
        /** A whole number. */
        NUMBER,
        /** Any number of texts. */
        LIST
    }

    static final List<UhriField> ALL = List.of(values());

    private final String member;
    private final String header;
    private final Kind kind;

    UhriField(String member, String header, Kind kind) {
        this.member = member;
        this.header = header;
        this.kind = kind;
    }

    /** The name of the member in JSON, and of what is kept in {@code extras}. */
    String member() {
        return member;
    }

    /** The header of the column in the workbook, misspelt as the export has it; blank where there is no column. */
    String header() {
        return header;
    }

    /** What stands there. */
    Kind kind() {
        return kind;
    }
}
