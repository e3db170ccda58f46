package io.github.openupr.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of PDF documents, whatever way their letters are printed; and what is wrong with documents. */
class PdfPagesTest {

    @TempDir
    private Path folder;

    @Test
    void piecesAreSetApartByWideGapsOnly() throws IOException {
        byte[] pdf = new TinyPdf()
                .page()
                .line(113, 100, "124.1")
                .line(152, 100, "Plant trees along the road,")
                .justified(113, 112, "and water them", 5)
                .bytes();
        assertThat(read(pdf)).containsExactly("124.1|Plant trees along the road,", "and water them");
    }

    @Test
    void lettersPrintedOneByOneBecomeWords() throws IOException {
        byte[] pdf =
                new TinyPdf().page().letters(113, 100, "Plant all tall trees").bytes();
        assertThat(read(pdf)).containsExactly("Plant all tall trees");
    }

    @Test
    void textThatIsPrintedTwiceToLookBoldIsReadOnce() throws IOException {
        byte[] pdf = new TinyPdf()
                .page()
                .line(113, 100, "Annex")
                .line(113.3f, 100, "Annex")
                .line(113, 120, "Plant")
                .bytes();
        assertThat(read(pdf)).containsExactly("Annex", "Plant");
    }

    @Test
    void raisedMarksOfFootnotesAreNoText() throws IOException {
        byte[] pdf = new TinyPdf()
                .page()
                .marked(113, 100, "in paragraph 15 (a);", "1")
                .marked(113, 120, "the 4", "th")
                .line(113, 140, "CO")
                .bytes();
        assertThat(read(pdf)).containsExactly("in paragraph 15 (a);", "the 4th", "CO");
    }

    @Test
    void linesComeFromTopToBottomWhateverIsPrintedFirst() throws IOException {
        byte[] pdf = new TinyPdf()
                .page()
                .line(113, 200, "third")
                .line(300, 100, "second")
                .line(113, 100, "first")
                .bytes();
        assertThat(read(pdf)).containsExactly("first|second", "third");
    }

    @Test
    void aPageOnItsSideReadsAsOthers() throws IOException {
        byte[] pdf = new TinyPdf()
                .rotatedPage()
                .line(113, 112, "trees along")
                .line(113, 100, "Plant")
                .bytes();
        assertThat(read(pdf)).containsExactly("Plant", "trees along");
    }

    @Test
    void privateCharactersLigaturesAndHyphensBecomeText() {
        StringBuilder text = new StringBuilder();
        PdfLetters.append("\uF0B7\uF02A\uF031 \uFB01\u2011\u200B\u00A0x", text);
        assertThat(text).hasToString("\u2022 fi- x");
    }

    @Test
    void aDocumentOfPicturesHoldsNoText() {
        assertRefused(new TinyPdf().page().page().bytes(), "empty_input", "run text recognition (OCR) first");
    }

    @Test
    void aPageWithoutTextAmongOthersIsTold() throws IOException {
        byte[] pdf = new TinyPdf()
                .page()
                .line(9, 99, "a")
                .page()
                .page()
                .line(9, 99, "b")
                .page()
                .bytes();
        assertThat(pages(pdf).troubles()).hasSize(1).first().asString().startsWith("page 2 holds no text");
    }

    @Test
    void aPasswordIsToldApart() throws IOException {
        assertRefused(new TinyPdf().page().line(9, 99, "a").locked("b"), "not_this_format", "a password");
        assertThat(read(new TinyPdf().page().line(9, 99, "a").locked(""))).containsExactly("a");
    }

    @Test
    void aDocumentThatIsCutIsReadAsFarAsItGoesAndItIsTold() throws IOException {
        TinyPdf whole = new TinyPdf();
        for (int i = 0; i < 30; i++) {
            whole.page().line(9, 99, "page " + i);
        }
        byte[] pdf = whole.bytes();
        for (int i = 1; i < 10; i++) {
            byte[] cut = Arrays.copyOf(pdf, pdf.length * i / 10);
            try {
                assertThat(pages(cut).troubles()).isNotEmpty();
            } catch (UprFormatException e) {
                assertThat(e.code()).isIn("malformed", "empty_input");
            }
        }
        assertThat(pages(pdf).troubles()).isEmpty();
    }

    @Test
    void whateverIsDamagedIsOneClearError() throws IOException {
        byte[] pdf =
                new TinyPdf().page().line(9, 99, "a").page().line(9, 99, "b").bytes();
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = pdf.clone();
            for (int j = 0; j < 20; j++) {
                damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(pages(damaged).lines()).isNotEmpty();
            } catch (UprFormatException e) {
                assertThat(e).hasMessageContaining(";").hasMessageNotContaining("\n");
            }
        }
    }

    @Test
    void contentsThatNeverEndAreGivenUp() {
        String form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 3899>>";
        assertRefused(
                document("4 0 obj" + form + "stream\n" + "/F Do \n".repeat(557) + "\nendstream endobj\n", "/F Do"),
                "limit_field_length",
                "page 1: the page has more than");
        assertRefused(
                document("", "BT /F1 9 Tf (" + "a".repeat(1_000_000) + ") Tj ET"), "limit_field_length", "letters");
    }

    @Test
    void contentsThatUnpackToMoreThanAPageHasAreRefused() {
        assertRefused(
                new TinyPdf()
                        .page()
                        .line(9, 99, "a")
                        .contents(" ".repeat(100_000_000))
                        .bytes(),
                "limit_bytes",
                "page 1: the page unpacks to more than");
    }

    @Test
    void deepNestingAndNoPagesAreErrors() {
        byte[] deep = ("%PDF-1.7\n1 0 obj\n" + "[".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        assertRefused(deep, "malformed", "cannot be read");
        byte[] none =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                        .getBytes(StandardCharsets.US_ASCII);
        assertRefused(none, "malformed", "without pages");
    }

    @Test
    void severalThreadsReadAtOnceAndThePlaceForFontsIsLeftAsItWas() throws Exception {
        byte[] pdf = new TinyPdf().page().line(9, 99, "Plant trees").bytes();
        FontMapper before = FontMappers.instance();
        Path file = Files.write(folder.resolve("a"), pdf);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> reading = () -> texts(PdfPages.read(InputFile.of(file, ReadLimits.defaults())));
            List<Future<List<String>>> all = threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(i -> reading).toList());
            for (Future<List<String>> one : all) {
                assertThat(one.get()).containsExactly("Plant trees");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(FontMappers.instance()).isSameAs(before);
    }

    private void assertRefused(byte[] pdf, String code, String message) {
        assertThatThrownBy(() -> pages(pdf))
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message)
                .hasMessageContaining("; ");
    }

    private List<String> read(byte[] pdf) throws IOException {
        return texts(pages(pdf));
    }

    private static List<String> texts(PdfPages pages) {
        return pages.lines().stream()
                .map(line -> line.pieces().stream().map(PdfPiece::text).collect(Collectors.joining("|")))
                .toList();
    }

    private PdfPages pages(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        return PdfPages.read(InputFile.of(file, ReadLimits.defaults()));
    }

    /** One page with these contents. */
    private static byte[] document(String objects, String contents) {
        String pdf =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>/Font<</F1<</Type/Font"
                        + "/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 5 0 R>>endobj\n"
                        + objects + "5 0 obj<</Length " + contents.length() + ">>stream\n" + contents
                        + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        return pdf.getBytes(StandardCharsets.US_ASCII);
    }
}
