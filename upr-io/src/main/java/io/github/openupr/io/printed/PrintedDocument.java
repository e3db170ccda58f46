package io.github.openupr.io.printed;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.List;

/**
 * A document as its blocks. Internal; immutable.
 *
 * @param format what file it came from: {@code text}, {@code pdf}, {@code docx}, {@code doc}
 * @param firstPage the text of its first page, lines kept
 * @param blocks the blocks in reading order, without page headers, page numbers and the lines of a table of contents' dots
 */
public record PrintedDocument(String format, String firstPage, List<Block> blocks) {

    /** Takes a copy of the blocks. */
    public PrintedDocument {
        blocks = List.copyOf(blocks);
    }

    /** Reads a document; what cannot be read is a {@code UprFormatException}. */
    public static PrintedDocument read(InputFile in, ReadOptions options) throws IOException {
        return PlainDocument.read(in, options);
    }
}
