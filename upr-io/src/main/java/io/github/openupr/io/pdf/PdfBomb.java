package io.github.openupr.io.pdf;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Looks at the contents of a page or form before PDFBox unpacks them into memory as a whole. */
final class PdfBomb {

    /** Deflate packs a thousand bytes into one at best: what is shorter than this is never too much. */
    private static final long HARMLESS = 1L << 15;

    private static final long MOST = 1L << 25;

    private PdfBomb() {}

    /** Throws where contents unpack to more than a page has. */
    static void check(List<PDStream> contents, InputFile in, int page) throws IOException {
        long packed = 0;
        boolean twice = false;
        for (PDStream stream : contents) {
            packed += stream.getLength();
            twice |= stream.getFilters().size() > 1;
        }
        if (packed <= HARMLESS && !twice) {
            return;
        }
        long size = 0;
        for (PDStream stream : contents) {
            size += size(stream, MOST - size);
            if (size > MOST || (twice && size > HARMLESS)) {
                throw new UprFormatException(
                        "limit_bytes",
                        "the page unpacks to more than " + MOST
                                + " bytes, as no printed page does; do not trust the file",
                        in.at("page " + page));
            }
        }
    }

    /** How many bytes contents have, or more than the limit; a second filter is not looked through. */
    private static long size(PDStream stream, long limit) throws IOException {
        List<COSName> filters = stream.getFilters();
        if (filters.isEmpty() || !filters.get(0).equals(COSName.FLATE_DECODE)) {
            return stream.getLength();
        }
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream packed = stream.getCOSObject().createRawInputStream();
                InputStream unpacked = new InflaterInputStream(packed, inflater)) {
            for (int read = unpacked.read(buffer); read >= 0 && size <= limit; read = unpacked.read(buffer)) {
                size += read;
            }
            return size;
        } catch (IOException e) {
            // PDFBox reads what stands before the damage.
            return size;
        } finally {
            inflater.end();
        }
    }
}
