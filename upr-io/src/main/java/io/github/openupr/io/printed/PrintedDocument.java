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

    /** The language of the text, one of the six of the United Nations, as a tag of BCP 47: {@code en}, {@code fr}, {@code es}, {@code ru}, {@code ar}, {@code zh}. */
    public String language() {
        return Language.of(blocks);
    }

    /** Reads a document; what cannot be read is a {@code UprFormatException}. */
    public static PrintedDocument read(InputFile in, ReadOptions options) throws IOException {
        FileHead head = FileHead.of(in);
        if (head.startsWith('%', 'P', 'D', 'F')) {
            return pdf(in);
        }
        if (head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6)) {
            return WordText.read(in, "docx", options);
        }
        if (head.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return WordText.read(in, "doc", options);
        }
        return TextDocument.read(in, options);
    }

    private static PrintedDocument pdf(InputFile in) throws IOException {
        PdfPages pages = PdfPages.read(in);
        List<Line> lines = pages.lines().stream().map(Line::of).toList();
        return new PrintedDocument("pdf", PageBlocks.firstPage(lines), PageBlocks.blocks(lines), pages.troubles());
    }
}
