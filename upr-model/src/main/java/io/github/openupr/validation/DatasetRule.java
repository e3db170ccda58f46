package io.github.openupr.validation;

/**
 * Looks at records together: at a recommendation and its review, at all numbers of a report.
 *
 * <p>Implementations are immutable and thread-safe; what they remember stands in the {@link DatasetCheck} of a run.
 *
 * <p>Made by OpenUPR: one of the two forms that rules of our validator have; it sees all records, in one pass.
 */
public non-sealed interface DatasetRule extends Rule {

    /** Begins a run over one dataset. */
    DatasetCheck begin(RunContext context);
}
