package io.github.openupr.validation;

/**
 * What a {@link DatasetRule} does and remembers in one run. It is given every record once, in the order of the data,
 * and at the end {@link #finish}. Belongs to one thread.
 *
 * <p>It keeps numbers and {@link Subject}s, never whole records, so that large streams fit into memory.
 *
 * <p>Made by OpenUPR: the state of a rule of our validator while it goes through a dataset.
 */
public interface DatasetCheck extends RecordCheck {

    /** Behind the last record; reports with {@link Findings#report(Subject, String, String)}. */
    default void finish(Findings out) {}
}
