package io.github.openupr.io.docx;

/** What the body of a Word document is made of: a paragraph, or a row of a table. Internal; immutable. */
public sealed interface WordBlock permits WordParagraph, WordRow {}
