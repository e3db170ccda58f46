package io.github.openupr.io.document;

/**
 * A numbered paragraph or item as printed. Immutable.
 *
 * @param number its number: {@code 27}, {@code 140.12}; items that restart under each paragraph have that paragraph's too ({@code 95.1})
 * @param printed the number as it is printed: {@code 1.}
 * @param text what stands behind it
 * @param page its page, or 0
 */
record Numbered(String number, String printed, String text, int page) {}
