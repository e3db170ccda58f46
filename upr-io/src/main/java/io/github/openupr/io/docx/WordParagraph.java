package io.github.openupr.io.docx;

/**
 * A paragraph outside tables. Internal; immutable.
 *
 * @param text its text as printed: tabs and line breaks ({@code \n}) kept, deleted text and codes of fields left out
 * @param style the id of its style, such as {@code SingleTxtG}; empty where it has none, and in DOC
 */
public record WordParagraph(String text, String style) implements WordBlock {}
