package io.github.openupr.validation;

import java.util.Locale;

/**
 * What a rule looks at, which orders the catalogue.
 *
 * <p>Made by OpenUPR: a division of our own catalogue; each rule says which document of the United Nations or dataset
 * it follows.
 *
 * <p>Immutable and thread-safe.
 */
public enum RuleFamily {
    /** Whether records are told apart, and named after what they are. */
    IDENTITY("Identity"),

    /** Whether what a record points at is there. */
    REFERENCES("References"),

    /** Whether dates, sessions and cycles fit. */
    CHRONOLOGY("Chronology"),

    /** States under review, recommending States, the troika, the speakers. */
    STATES("States"),

    /** What the State under review answered. */
    POSITIONS("Positions"),

    /** Printed numbers, and counts that sources report. */
    NUMBERS("Numbers and counts"),

    /** Themes, groups of persons, Sustainable Development Goals, treaties. */
    CODES("Codes"),

    /** The texts of recommendations, commendations and pledges. */
    TEXT("Text"),

    /** The documents of a review and their symbols. */
    DOCUMENTS("Documents"),

    /** What publications tell of a review. */
    COVERAGE("Coverage"),

    /** Constraints on single members, which a provider of Jakarta Validation checks. */
    CONSTRAINTS("Constraints of the model"),

    /** What readers of files tell of them, before any rule looks at a record. */
    READING("Notices of reading");

    private final String title;

    RuleFamily(String title) {
        this.title = title;
    }

    /** The title, for people: {@code Numbers and counts}. */
    public String title() {
        return title;
    }

    /** The code in lower case, such as {@code numbers}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
