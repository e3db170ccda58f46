package io.github.openupr.io.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of the first page of a PDF file by Apache PDFBox. Immutable.
 *
 * @param text the text
 * @param locked whether a password is needed
 */
record PdfText(String text, boolean locked) {

    /** Loads only what the first page needs, and keeps what it unpacks on disk. */
    static PdfText ofFirstPage(Path file) throws IOException {
        PdfFile.quietLog();
        return PdfFonts.lent(() -> read(file));
    }

    private static PdfText read(Path file) throws IOException {
        try (RandomAccessRead in = PdfBytes.of(file);
                PDDocument document = Loader.loadPDF(in, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                return new PdfText("", false);
            }
            StringWriter text = new StringWriter();
            Stripper stripper = new Stripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(1);
            stripper.setEndPage(1);
            stripper.writeText(document, text);
            return new PdfText(text.toString(), false);
        } catch (InvalidPasswordException e) {
            return new PdfText("", true);
        }
    }

    /** Gives up where a page has more than pages have: contents may draw the same form for ever. */
    private static final class Stripper extends PDFTextStripper {

        private static final int MAX_OPERATORS = 200_000;
        private static final int MAX_CHARACTERS = 50_000;

        private int operators;
        private int characters;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators++;
            if (operators > MAX_OPERATORS) {
                throw new IOException("more than " + MAX_OPERATORS + " operators on a page");
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            characters++;
            if (characters <= MAX_CHARACTERS) {
                super.processTextPosition(text);
            }
        }
    }
}
