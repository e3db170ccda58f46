package io.github.openupr.io.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The bytes of a PDF file as PDFBox takes them. */
final class PdfBytes {

    /** Reports have less than 3 MB. In a longer file PDFBox opens the file again for each stream, and the system may give no more. */
    private static final long IN_MEMORY = 1L << 24;

    private PdfBytes() {}

    static RandomAccessRead of(Path file) throws IOException {
        return Files.size(file) <= IN_MEMORY
                ? new RandomAccessReadBuffer(Files.readAllBytes(file))
                : new RandomAccessReadBufferedFile(file);
    }
}
