package io.github.openupr.io.pdf;

import io.github.openupr.io.text.QuietLogging;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Small PDF documents in words of our own: places are in points from the left and from the top of the page. */
public final class TinyPdf {

    /** The size of letters where none is given. */
    public static final float SIZE = 10;

    static {
        // Before PDFBox logs for the first time, as the reader does.
        QuietLogging.start();
    }

    private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();
    private boolean rotated;

    /** A new page. */
    public TinyPdf page() {
        page = new PDPage(PDRectangle.A4);
        rotated = false;
        document.addPage(page);
        return this;
    }

    /** A new page that lies on its side: what is printed runs up its paper. */
    public TinyPdf rotatedPage() {
        page();
        page.setRotation(90);
        rotated = true;
        return this;
    }

    /** A line of 10 points. */
    public TinyPdf line(float x, float y, String text) {
        return print(x, y, SIZE, ROMAN, text, 0);
    }

    /** A line of another size. */
    public TinyPdf line(float x, float y, float size, String text) {
        return print(x, y, size, ROMAN, text, 0);
    }

    /** A line in bold letters. */
    public TinyPdf bold(float x, float y, float size, String text) {
        return print(x, y, size, BOLD, text, 0);
    }

    /** A line whose blanks are wider, as justified text has them. */
    public TinyPdf justified(float x, float y, String text, float wider) {
        return print(x, y, SIZE, ROMAN, text, wider);
    }

    /** A line and behind it a raised mark. */
    public TinyPdf marked(float x, float y, String text, String mark) {
        line(x, y, text);
        return line(x + width(text, SIZE), y - 3.5f, 6.5f, mark);
    }

    /** A line letter by letter, without blanks. */
    public TinyPdf letters(float x, float y, String text) {
        float at = x;
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            if (!letter.isBlank()) {
                line(at, y, letter);
            }
            at += width(letter, SIZE);
        }
        return this;
    }

    /** How wide a text is. */
    public static float width(String text, float size) {
        try {
            return ROMAN.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TinyPdf print(float x, float y, float size, PDFont font, String text, float wider) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.setWordSpacing(wider);
            float height = page.getMediaBox().getHeight();
            content.setTextMatrix(rotated ? new Matrix(0, 1, -1, 0, y, x) : Matrix.getTranslateInstance(x, height - y));
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page gets these contents, packed, in place of others. */
    public TinyPdf contents(String contents) {
        try {
            byte[] bytes = contents.getBytes(StandardCharsets.ISO_8859_1);
            page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document, which a password protects. */
    public byte[] locked(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document. */
    public byte[] bytes() {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
