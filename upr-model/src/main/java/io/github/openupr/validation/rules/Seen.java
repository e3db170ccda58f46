package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.Subject;

/** The records that have one fault in common: the first, and how many more. */
final class Seen {

    private final Subject first;
    private int records;

    Seen(Subject first) {
        this.first = first;
    }

    void count() {
        records++;
    }

    /** Reports at the first record: what is so, on how many more records, and what to do. */
    void report(Findings out, String fault, String remedy, String value) {
        String more = records == 1 ? "" : " (and so in " + (records - 1) + " more)";
        out.report(first, fault + more + "; " + remedy, value);
    }
}
