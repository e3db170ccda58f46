package io.github.openupr.io;

import io.github.openupr.io.docx.TinyDocx;
import io.github.openupr.io.pdf.TinyPdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** A small file that can be read, for every format and every kind of file that it comes in. */
final class SmallInputs {

    private static final int LINES_OF_PAGE = 50;

    private SmallInputs() {}

    /** A file and its format. */
    record Input(SourceFormat format, Path file) {

        ReadResult read() throws IOException {
            return UprReader.of(format).read(file);
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    /** Writes all of them; those with rows have so many. */
    static List<Input> writeAll(Path folder, int rows) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (OutputFormat format : OutputFormat.values()) {
            Path file = folder.resolve(format + (format == OutputFormat.CSV ? ".zip" : ".file"));
            UprWriter.of(format).write(Samples.dataset(rows), file);
            inputs.add(new Input(SourceFormat.parse(format.toString()), file));
        }
        inputs.add(new Input(SourceFormat.UPR_INFO_XLS, xls(folder.resolve("export.xls"), rows)));
        inputs.add(new Input(SourceFormat.UPR_INFO_JSON, page(folder.resolve("page.json"))));
        inputs.add(new Input(SourceFormat.THEMATIC_LIST, TinyDocx.write(folder, "list.docx", thematicList(rows))));
        List<String> report = sample("practice-report.txt");
        inputs.add(new Input(SourceFormat.WORKING_GROUP_REPORT, Files.write(folder.resolve("report.txt"), report)));
        inputs.add(new Input(SourceFormat.WORKING_GROUP_REPORT, TinyDocx.write(folder, "report.docx", docx(report))));
        inputs.add(
                new Input(SourceFormat.WORKING_GROUP_REPORT, Files.write(folder.resolve("report.pdf"), pdf(report))));
        inputs.add(new Input(
                SourceFormat.ADDENDUM, Files.write(folder.resolve("addendum.txt"), sample("practice-addendum.txt"))));
        // No library writes Word 97 documents, so a real one is taken where there is one.
        Path list = root().resolve("../shared/data/thematic-lists/egypt-session20-matrix.doc");
        if (Files.exists(list)) {
            inputs.add(new Input(SourceFormat.THEMATIC_LIST, Files.copy(list, folder.resolve("list.doc"))));
        }
        return inputs;
    }

    private static Path root() {
        return Path.of(System.getProperty("upr.root", ".."));
    }

    private static List<String> sample(String name) throws IOException {
        return Files.readAllLines(
                root().resolve("upr-examples/src/main/resources/sample").resolve(name));
    }

    private static Path page(Path file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SmallInputs.class.getResourceAsStream("/uprinfo/page.json"))) {
            Files.copy(in, file);
        }
        return file;
    }

    private static Path xls(Path file, int rows) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.createSheet();
            put(sheet.createRow(0), TinyFiles.HEADER);
            for (int i = 1; i <= rows; i++) {
                put(sheet.createRow(i), TinyFiles.row("Chad", "Dig well number " + i, "Peru", "Noted", "5"));
            }
            workbook.write(out);
        }
        return file;
    }

    private static void put(HSSFRow row, String cells) {
        String[] texts = cells.split(",", -1);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static byte[] thematicList(int rows) {
        StringBuilder table = new StringBuilder(TinyDocx.row("Recommendation", "Position", "Full list of themes"));
        for (int i = 1; i <= rows; i++) {
            table.append(TinyDocx.row("110." + i + " Plant trees (Peru);", "Supported", "B31 Equality"));
        }
        return TinyDocx.document("UPR of Chad (3rd Cycle - 31st session)", TinyDocx.table(table.toString()));
    }

    private static byte[] docx(List<String> lines) {
        return TinyDocx.document("", lines.stream().map(TinyDocx::paragraph).collect(Collectors.joining()));
    }

    private static byte[] pdf(List<String> lines) {
        TinyPdf pdf = new TinyPdf();
        for (int i = 0; i < lines.size(); i++) {
            if (i % LINES_OF_PAGE == 0) {
                pdf.page();
            }
            pdf.line(70, 60f + 14 * (i % LINES_OF_PAGE), lines.get(i));
        }
        return pdf.bytes();
    }
}
