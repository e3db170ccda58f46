package io.github.openupr.io.uprinfo;

import java.util.Locale;

/** A column of UPR Info's export, in its order. The export as UPR Info made it names four columns by two names, each of them twice. */
enum Column {
    TO("To", "SuR", Guess.ABOVE),
    TO_GROUP("To-Rgrp", "Rgrp", Guess.ABOVE),
    TO_ORGANISATIONS("To-Org", "Org", Guess.ABOVE),
    TEXT("Text", "Recommendation", Guess.NONE),
    FROM("From", "RS", Guess.NONE),
    FROM_GROUP("From-Rgrp", "Rgrp", Guess.FOLLOWER),
    FROM_ORGANISATIONS("From-Org", "Org", Guess.FOLLOWER),
    RESPONSE("Response", "Response", Guess.NONE),
    ACTION("Action", "Action", Guess.NONE),
    ISSUE("Issue", "Issue", Guess.NONE),
    SESSION("Session", "Session", Guess.ABOVE);

    /** Where a cell's content stood before, most of the time. */
    enum Guess {
        /** In the row above: rows are grouped by review. */
        ABOVE,
        /** Behind the same cell as now: a State's group and organisations do not change. */
        FOLLOWER,
        /** Nowhere in particular. */
        NONE
    }

    static final int COUNT = values().length;

    private final String title;
    private final String exportTitle;
    private final Guess guess;

    Column(String title, String exportTitle, Guess guess) {
        this.guess = guess;
        this.title = title;
        this.exportTitle = exportTitle;
    }

    /** Its name in the header, and in {@code extras} where a cell is kept as it was. */
    String title() {
        return title;
    }

    /** Where to look for a cell's content first. */
    Guess guess() {
        return guess;
    }

    /** Whether a header's cell names this column, in any case and with blanks around it. */
    boolean isNamed(String cell) {
        String name = cell.strip().toLowerCase(Locale.ROOT);
        return name.equals(title.toLowerCase(Locale.ROOT)) || name.equals(exportTitle.toLowerCase(Locale.ROOT));
    }
}
