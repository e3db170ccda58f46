package io.github.openupr.io.pdf;

import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.OptionalLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The first page of a PDF document as text, or why there is none. Immutable.
 *
 * @param text its text; empty where nothing could be read
 * @param trouble how the sentence "is a PDF document" goes on then
 */
public record PdfPage(Optional<String> text, String trouble) {

    /** Reports have less than 3 MB. A damaged file is searched from end to end, and a hostile one should find little to do. */
    private static final long MAX_BYTES = 1L << 26;

    private static final String UNREADABLE = " that cannot be read";

    /** Reads the page, if it can be done; whatever is wrong with the file becomes the trouble. */
    public static PdfPage first(FileHead head) {
        if (head.file().isEmpty()) {
            return trouble(" from a pipe; save it as a file to be told more");
        }
        try {
            return read(head.file().get());
        } catch (NoClassDefFoundError e) {
            return trouble("; to look into it, " + OptionalLibrary.PDFBOX.remedy());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return trouble(UNREADABLE);
        }
    }

    private static PdfPage read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            return trouble(String.format(
                    Locale.ROOT, " of %d MiB, larger than any report; nobody looked into it", size >> 20));
        }
        PdfText found = PdfText.ofFirstPage(file);
        if (found.locked()) {
            return trouble(" that a password protects; save it without one");
        }
        return found.text().isBlank()
                ? trouble(" without text on its first page, as scanned paper is; run text recognition (OCR) first")
                : new PdfPage(Optional.of(found.text()), "");
    }

    private static PdfPage trouble(String trouble) {
        return new PdfPage(Optional.empty(), trouble);
    }
}
