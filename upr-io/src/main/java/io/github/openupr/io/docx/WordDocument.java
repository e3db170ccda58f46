package io.github.openupr.io.docx;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Word document for reading, DOCX, DOCM or DOC of Word 97 and later. Of DOCX the blocks stream, so that memory does not grow with the
 * file. Macros never run. What is hostile, damaged or no such document is refused with a {@code UprFormatException}. Internal; belongs to
 * one thread.
 */
public interface WordDocument extends Closeable {

    /** Opens a document; what it is decides its content, not its name. */
    static WordDocument open(InputFile in, ReadOptions options) throws IOException {
        return OfficeFile.open(in, options.limits(), false);
    }

    /** Opens a document as it is printed: with the numbers and bullets that Word puts before paragraphs itself, and with footnotes. */
    static WordDocument openPrinted(InputFile in, ReadOptions options) throws IOException {
        return OfficeFile.open(in, options.limits(), true);
    }

    /** The texts of the page headers, each paragraph that is not blank once. */
    List<String> headers();

    /** The next paragraph or row of the body; null behind the last. */
    @Nullable WordBlock next() throws IOException;
}
