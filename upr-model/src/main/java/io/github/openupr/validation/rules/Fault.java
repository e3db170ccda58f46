package io.github.openupr.validation.rules;

/**
 * What a rule has against a value.
 *
 * @param what what is so
 * @param remedy what to do
 */
record Fault(String what, String remedy) {}
