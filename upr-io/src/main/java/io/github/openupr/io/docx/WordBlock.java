package io.github.openupr.io.docx;

/** What the body of a Word document is made of: a paragraph, a row of a table, or a footnote. Internal; immutable. */
public sealed interface WordBlock permits WordParagraph, WordRow, WordNote {}
