package io.github.openupr.io.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.text.FileHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF documents: their first page is read, and whatever is wrong with them is told in one sentence. */
class PdfPageTest {

    private static final String[] REPORT = {
        "A/HRC/77/9",
        "United Nations",
        "Human Rights Council",
        "Agenda item 6",
        "Report of the Working Group on the Universal Periodic",
        "Review*",
        "Chad"
    };

    @TempDir
    private Path folder;

    @Test
    void theFirstPageTells() throws IOException {
        assertThat(detect(pdf(REPORT)).format()).contains(SourceFormat.WORKING_GROUP_REPORT);
        assertThat(detect(pdf("A letter to a friend")).reason())
                .isEqualTo("is a PDF document whose first page is that of no document of the United Nations");
    }

    @Test
    void thePlaceForFontsIsLeftAsItWas() throws IOException {
        FontMapper before = FontMappers.instance();
        assertThat(detect(pdf(REPORT)).format()).isPresent();
        assertThat(FontMappers.instance()).isSameAs(before);
    }

    @Test
    void aPageWithoutTextIsOneOfScannedPaper() throws IOException {
        assertThat(detect(pdf()).reason()).contains("without text on its first page");
    }

    @Test
    void aPasswordIsToldApart() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("a", "b", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThat(detect(bytes.toByteArray()).reason()).contains("that a password protects; save it without one");
        }
    }

    @Test
    void aDamagedFileIsToldAndNeverThrows() throws IOException {
        byte[] pdf = pdf(REPORT);
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = Arrays.copyOf(pdf, i % 2 == 0 ? pdf.length : 9 + random.nextInt(pdf.length - 9));
            for (int j = 0; j < 20; j++) {
                damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt(256);
            }
            assertThat(detect(damaged).reason()).isNotBlank().doesNotContain("\n");
        }
    }

    @Test
    void deepNestingIsNoTrouble() throws IOException {
        byte[] pdf = ("%PDF-1.7\n1 0 obj\n" + "[".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(detect(pdf).reason()).startsWith("is a PDF document");
    }

    @Test
    void aFormThatDrawsItselfForEverIsGivenUp() throws IOException {
        String form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 3900>>";
        String pdf =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n"
                        + "4 0 obj" + form + "stream\n" + "/F Do \n".repeat(557) + "\nendstream endobj\n"
                        + "5 0 obj<</Length 6>>stream\n/F Do \nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertThat(detect(pdf.getBytes(StandardCharsets.US_ASCII)).reason()).startsWith("is a PDF document");
    }

    @Test
    void aLargeFileIsNotLookedInto() throws IOException {
        Path file = folder.resolve("large.pdf");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            large.setLength(200L << 20);
        }
        assertThat(DocumentFormat.detect(FileHead.of(file)).reason())
                .isEqualTo("is a PDF document of 200 MiB, larger than any report; nobody looked into it");
    }

    @Test
    void ofAPipeOnlyTheKindIsKnown() {
        FileHead head = new FileHead("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), true, Optional.empty());
        assertThat(DocumentFormat.detect(head).reason()).startsWith("is a PDF document from a pipe");
    }

    private DetectedFormat detect(byte[] bytes) throws IOException {
        return DocumentFormat.detect(FileHead.of(Files.write(folder.resolve("a"), bytes)));
    }

    /** A page with these lines, in a font that is not embedded. */
    private static byte[] pdf(String... lines) {
        StringBuilder content = new StringBuilder("BT /F1 12 Tf 72 800 Td ");
        for (String line : lines) {
            content.append('(').append(line).append(") Tj 0 -20 Td ");
        }
        content.append("ET");
        String pdf =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1<</Type/Font/Subtype/Type1"
                        + "/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length " + content.length()
                        + ">>stream\n"
                        + content + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        return pdf.getBytes(StandardCharsets.US_ASCII);
    }
}
