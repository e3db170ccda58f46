package io.github.openupr.io.fuzz;

import io.github.openupr.io.docx.TinyDocx;
import io.github.openupr.io.pdf.TinyPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Documents of a page or two. */
final class DocumentSeeds {

    private static final int ROWS = 3;
    private static final int LONGEST_PART = 4_000;
    private static final int LINES_OF_PAGE = 50;
    private static final String ROW_END = "</w:tr>";
    private static final String TABLE_END = "</w:tbl>";
    private static final int PIECE = 3_500;

    private DocumentSeeds() {}

    /** The beginning of a report and the beginning of its conclusions. */
    static byte[] shortened(byte[] whole) {
        // Byte for byte: reports are in more than one charset.
        String report = new String(whole, StandardCharsets.ISO_8859_1);
        int conclusions = Math.max(report.lastIndexOf("Conclusions and/or"), Math.min(PIECE, report.length()));
        String text = report.substring(0, Math.min(PIECE, report.length()))
                + "\n"
                + report.substring(conclusions, Math.min(conclusions + PIECE, report.length()));
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A Word document with the lines of a text as its paragraphs. */
    static byte[] docx(byte[] text) {
        return TinyDocx.document(
                "A/HRC/31/77", lines(text).stream().map(TinyDocx::paragraph).collect(Collectors.joining()));
    }

    /** A thematic list of a State, in words of our own. */
    static byte[] thematicList() {
        return TinyDocx.document(
                "UPR of Chad",
                TinyDocx.paragraph("UPR of Chad (3rd Cycle - 31st session)")
                        + TinyDocx.paragraph("Thematic list of recommendations")
                        + TinyDocx.table(
                                TinyDocx.row(
                                        "Recommendation",
                                        "Position",
                                        "Full list of themes",
                                        "Assessment/comments on level of implementation"),
                                TinyDocx.row("Theme: A12 Acceptance of international norms"),
                                TinyDocx.row(
                                        "110.1 Plant trees along the road (Peru);|Source of position: A/HRC/40/15/Add.1",
                                        "Supported",
                                        "A12 Acceptance of international norms|Affected persons:|- general",
                                        ""),
                                TinyDocx.row("110.2 Dig wells (Fiji, Norway);", "Noted", "B31 Equality", "Done")));
    }

    /** A real list with the first rows of its table, and without long parts beside. */
    static Map<String, byte[]> beginning(Map<String, byte[]> parts) {
        Map<String, byte[]> fewer = new LinkedHashMap<>();
        parts.forEach((name, content) -> {
            if (name.equals("word/document.xml")) {
                fewer.put(
                        name,
                        firstRows(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            } else if (name.startsWith("word/header") || (name.startsWith("word/") && content.length < LONGEST_PART)) {
                fewer.put(name, content);
            }
        });
        return fewer;
    }

    private static String firstRows(String document) {
        int end = 0;
        for (int i = 0; i < ROWS; i++) {
            end = document.indexOf(ROW_END, end) + ROW_END.length();
        }
        return document.substring(0, end) + document.substring(document.lastIndexOf(TABLE_END));
    }

    /** A PDF document with the lines of a text. */
    static byte[] pdf(byte[] text) throws IOException {
        TinyPdf pdf = new TinyPdf();
        List<String> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i % LINES_OF_PAGE == 0) {
                pdf.page();
            }
            String printable = lines.get(i).replaceAll("[^ -~]", "-");
            pdf.line(70, 60f + 14 * (i % LINES_OF_PAGE), printable.substring(0, Math.min(90, printable.length())));
        }
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return unpacked(document);
        }
    }

    /** The first page of a real report. */
    static byte[] firstPages(Path report) throws IOException {
        try (PDDocument whole = Loader.loadPDF(report.toFile());
                PDDocument document = new PDDocument()) {
            document.importPage(whole.getPage(0));
            return unpacked(document);
        }
    }

    /** With the contents of its pages laid open, so that they can be changed. */
    private static byte[] unpacked(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDStream open = new PDStream(document);
            try (InputStream in = page.getContents();
                    OutputStream out = open.createOutputStream()) {
                in.transferTo(out);
            }
            page.setContents(open);
            COSStream contents = open.getCOSObject();
            contents.removeItem(COSName.FILTER);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll("\\p{Cntrl}", " "))
                .toList();
    }
}
