/** Paragraphs and tables of Word documents, DOCX and DOC: what several formats share. Internal: no promise is made for it. */
@NullMarked
package io.github.openupr.io.docx;

import org.jspecify.annotations.NullMarked;
