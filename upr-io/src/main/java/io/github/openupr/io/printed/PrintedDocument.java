package io.github.openupr.io.printed;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.pdf.PdfPages;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.List;

/**
 * A document as its blocks. Internal; immutable.
 *
 * @param format what file it came from: {@code text}, {@code pdf}, {@code docx}, {@code doc}
 * @param firstPage the text of its first page, lines kept
 * @param blocks the blocks in reading order, without page headers, page numbers and the lines of a table of contents' dots
 * @param troubles what of the file could not be read although the rest was, each in one sentence without a full stop
 */
public record PrintedDocument(String format, String firstPage, List<Block> blocks, List<String> troubles) {

    /** Takes copies of the lists. */
    public PrintedDocument {
        blocks = List.copyOf(blocks);
        troubles = List.copyOf(troubles);
    }

    /** A document that was read whole. */
    public PrintedDocument(String format, String firstPage, List<Block> blocks) {
        this(format, firstPage, blocks, List.of());
    }

    /** Reads a document; what cannot be read is a {@code UprFormatException}. */
    public static PrintedDocument read(InputFile in, ReadOptions options) throws IOException {
        FileHead head = FileHead.of(in);
        if (head.startsWith('%', 'P', 'D', 'F')) {
            return pdf(in);
        }
        return TextDocument.read(in, options);
    }

    private static PrintedDocument pdf(InputFile in) throws IOException {
        PdfPages pages = PdfPages.read(in);
        List<Line> lines = pages.lines().stream().map(Line::of).toList();
        return new PrintedDocument("pdf", PageText.firstPage(lines), PageText.blocks(lines), pages.troubles());
    }
}
