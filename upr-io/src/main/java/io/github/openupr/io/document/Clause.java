package io.github.openupr.io.document;

import io.github.openupr.code.StateCode;

/**
 * The clause of one commending verb, as printed, without a recommendation or a concern behind it.
 *
 * @param state the State that commends
 * @param start where the clause begins in the text of the paragraph
 * @param end behind its last character
 * @param text what stands between
 */
record Clause(StateCode state, int start, int end, String text) {}
