package io.github.openupr.validation;

/**
 * Looks at one record at a time and remembers none. It overrides {@code check} for the types that it is about.
 *
 * <p>Implementations are immutable and thread-safe: records are looked at on several threads. What one throws is
 * reported once, as {@link ValidationReport#skippedRules}; the other rules go on.
 *
 * <p>Made by OpenUPR: one of the two forms that rules of our validator have; it needs no memory.
 */
public non-sealed interface RecordRule extends Rule, RecordCheck {}
