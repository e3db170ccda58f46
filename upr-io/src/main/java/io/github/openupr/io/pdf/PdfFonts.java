package io.github.openupr.io.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/** While at least one document is being read, PDFBox has {@link OneFont} in place of its own mapper. Thread-safe. */
final class PdfFonts {

    /** What is done with a document. */
    interface Reading<T> {
        T read() throws IOException;
    }

    private static int readers;
    private static @Nullable FontMapper before;

    private PdfFonts() {}

    static <T> T lent(Reading<T> reading) throws IOException {
        lend();
        try {
            return reading.read();
        } finally {
            giveBack();
        }
    }

    private static synchronized void lend() {
        if (readers == 0) {
            before = FontMappers.instance();
            FontMappers.set(new OneFont());
        }
        readers++;
    }

    private static synchronized void giveBack() {
        readers--;
        FontMapper restored = before;
        if (readers == 0 && restored != null) {
            FontMappers.set(restored);
            before = null;
        }
    }
}
