package io.github.openupr.validation;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Takes what a rule finds. Code and severity are the rule's, the place is the record's.
 *
 * <p>A message is one sentence in small letters without a final full stop that says what is so and, behind a semicolon,
 * what to do: {@code the troika names the State under review; take it out}. It need not name the record: the notice has
 * its id.
 *
 * <p>Belongs to one thread.
 *
 * <p>Made by OpenUPR: how the rules of our validator report; notices are ours too.
 */
public interface Findings {

    /** Reports something about the present record. */
    void report(String message);

    /** Reports something about the present record, and the value concerned. */
    void report(String message, String value);

    /** Reports something about a record that was the present one before. */
    void report(Subject subject, String message, String value);

    /** The present record, to report about it later; at the end of the data, the dataset. */
    Subject subject();

    /**
     * The number of the present record among those of its type, from 1, in the order of the data. Throws
     * {@link IllegalStateException} at the end of the data.
     */
    int number();

    /**
     * What several rules make of the present record, such as its hash: made by the first of them that asks, and known by its
     * type.
     */
    <T> T once(Class<T> type, Supplier<T> made);

    /** Today, by the clock that the validator was given, in UTC unless that says otherwise. */
    LocalDate today();
}
