package io.github.openupr.io.uprinfo;

import java.util.Locale;

/** A column of UPR Info's export, in its order. The export as UPR Info made it names four columns by two names, each of them twice. */
enum Column {
    TO("To", "SuR"),
    TO_GROUP("To-Rgrp", "Rgrp"),
    TO_ORGANISATIONS("To-Org", "Org"),
    TEXT("Text", "Recommendation"),
    FROM("From", "RS"),
    FROM_GROUP("From-Rgrp", "Rgrp"),
    FROM_ORGANISATIONS("From-Org", "Org"),
    RESPONSE("Response", "Response"),
    ACTION("Action", "Action"),
    ISSUE("Issue", "Issue"),
    SESSION("Session", "Session");

    static final int COUNT = values().length;

    private final String title;
    private final String exportTitle;

    Column(String title, String exportTitle) {
        this.title = title;
        this.exportTitle = exportTitle;
    }

    /** Its name in the header, and in {@code extras} where a cell is kept as it was. */
    String title() {
        return title;
    }

    /** Whether a header's cell names this column, in any case and with blanks around it. */
    boolean isNamed(String cell) {
        String name = cell.strip().toLowerCase(Locale.ROOT);
        return name.equals(title.toLowerCase(Locale.ROOT)) || name.equals(exportTitle.toLowerCase(Locale.ROOT));
    }
}
