package io.github.openupr.io.docx;

/**
 * A footnote, behind the paragraph or row with its mark. Internal; immutable.
 *
 * @param text its text as printed, without its number
 */
public record WordNote(String text) implements WordBlock {}
