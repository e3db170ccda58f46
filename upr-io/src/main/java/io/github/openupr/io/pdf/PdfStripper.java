package io.github.openupr.io.pdf;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Gathers the letters of each page to runs while PDFBox goes through it; belongs to one thread. */
final class PdfStripper extends PDFTextStripper {

    private static final int MAX_OPERATORS = 2_000_000;
    private static final int MAX_LETTERS_OF_PAGE = 200_000;
    private static final int MAX_LETTERS = 5_000_000;

    private final InputFile file;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfRun> runs = new ArrayList<>();
    private final Set<Integer> damaged = new TreeSet<>();

    private int operators;
    private int lettersOfPage;
    private int letters;
    private int shown;
    private @Nullable PdfRun open;
    private @Nullable PDFont font;
    private boolean bold;

    PdfStripper(InputFile file) {
        this.file = file;
    }

    /** The lines of all pages. */
    List<PdfLine> lines() {
        return lines;
    }

    /** The pages that could not be read to their end. */
    Set<Integer> damaged() {
        return damaged;
    }

    /** How many pages were found. */
    int pages() {
        // Behind the last page the number of the next one is current.
        return getCurrentPageNo() - 1;
    }

    /** How many letters are printed. */
    int shown() {
        return shown;
    }

    /** How many of them are known. */
    int letters() {
        return letters;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        operators = 0;
        lettersOfPage = 0;
        try {
            List<PDStream> contents = new ArrayList<>();
            page.getContentStreams().forEachRemaining(contents::add);
            PdfBomb.check(contents, file, getCurrentPageNo());
            super.processPage(page);
        } catch (UprFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // What came before the damage is kept.
            damaged.add(getCurrentPageNo());
            writePage();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        PdfBomb.check(List.of(form.getContentStream()), file, getCurrentPageNo());
        super.showForm(form);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MAX_OPERATORS) {
            throw tooMuch(MAX_OPERATORS + " operators");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        shown++;
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String text = letter.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        count();
        float x = letter.getXDirAdj();
        float y = letter.getYDirAdj();
        float width = letter.getWidthDirAdj();
        float size = letter.getYScale();
        float direction = letter.getDir();
        boolean heavy = isBold(letter.getFont());
        boolean blank = PdfLetters.isBlank(text);
        PdfRun run = open;
        if (run != null && run.goesOn(x, y, size, direction, heavy)) {
            if (blank) {
                run.blank(x + width);
            } else if (!run.isTwice(text, x, y)) {
                run.add(text, x, width);
            }
        } else if (!blank) {
            run = new PdfRun(x, y, size, direction, heavy);
            run.add(text, x, width);
            runs.add(run);
            open = run;
        }
    }

    private void count() {
        letters++;
        lettersOfPage++;
        if (lettersOfPage > MAX_LETTERS_OF_PAGE) {
            throw tooMuch(MAX_LETTERS_OF_PAGE + " letters");
        }
        if (letters > MAX_LETTERS) {
            throw new UprFormatException(
                    "limit_field_length",
                    "holds more than " + MAX_LETTERS + " letters, many times what a report has; do not trust it",
                    file.asPlace());
        }
    }

    private UprFormatException tooMuch(String what) {
        return new UprFormatException(
                "limit_field_length",
                "the page has more than " + what + ", as no printed page has; do not trust the file",
                file.at("page " + getCurrentPageNo()));
    }

    private boolean isBold(PDFont next) {
        if (!next.equals(font)) {
            font = next;
            String name = String.valueOf(next.getName()).toLowerCase(Locale.ROOT);
            bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        }
        return bold;
    }

    @Override
    protected void writePage() {
        lines.addAll(new PdfLineMaker(getCurrentPageNo()).lines(runs));
        runs.clear();
        open = null;
    }
}
