package io.github.openupr.io.pdf;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OptionalLibrary;
import java.io.IOException;
import java.util.List;

/**
 * The text of a PDF document as its lines. Internal; immutable.
 *
 * @param lines the lines, page after page, from top to bottom
 * @param count how many pages it has
 * @param troubles what of it could not be read, each in one sentence without a full stop
 */
public record PdfPages(List<PdfLine> lines, int count, List<String> troubles) {

    /** Takes copies of the lists. */
    public PdfPages {
        lines = List.copyOf(lines);
        troubles = List.copyOf(troubles);
    }

    /** Reads a document; throws {@link UprFormatException} where nothing of it can be read. */
    public static PdfPages read(InputFile in) throws IOException {
        try {
            return PdfFile.read(in);
        } catch (NoClassDefFoundError e) {
            throw OptionalLibrary.PDFBOX.missing(in, "a PDF document", "");
        }
    }
}
