package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks for tests, made of their XML, and what is read from them. */
final class TinyWorkbook {

    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TinyWorkbook() {}

    /** A workbook with one sheet, which has this data between its rows' tags. */
    static TinyWorkbook ofRows(String rows) {
        return ofSheet("<sheetData>" + rows + "</sheetData>");
    }

    /** A workbook with one sheet, which has these elements. */
    static TinyWorkbook ofSheet(String elements) {
        return new TinyWorkbook()
                .with("_rels/.rels", relationships(relationship("a", "officeDocument", "xl/workbook.xml")))
                .with("xl/workbook.xml", workbook("", "<sheet name=\"Data\" sheetId=\"1\" r:id=\"s1\"/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships(relationship("s1", "worksheet", "worksheets/sheet1.xml")
                                + relationship("s2", "worksheet", "/xl/worksheets/sheet2.xml")
                                + relationship("t", "sharedStrings", "sharedStrings.xml")
                                + relationship("f", "styles", "styles.xml")))
                .with(SHEET, "<worksheet>" + elements + "</worksheet>");
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    static String relationships(String each) {
        return "<Relationships>" + each + "</Relationships>";
    }

    static String workbook(String before, String sheets) {
        return "<workbook xmlns:r=\"" + RELATIONSHIPS + "\">" + before + "<sheets>" + sheets + "</sheets></workbook>";
    }

    TinyWorkbook with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    TinyWorkbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    TinyWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    /** Gives it shared texts, each the content of an element {@code si}. */
    TinyWorkbook withTexts(String... texts) {
        return with("xl/sharedStrings.xml", "<sst><si>" + String.join("</si><si>", texts) + "</si></sst>");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    List<SheetRow> rows() throws IOException {
        return rows(bytes(), ReadLimits.defaults());
    }

    List<SheetRow> rows(ReadLimits limits) throws IOException {
        return rows(bytes(), limits);
    }

    /** The rows of the first sheet of a workbook. */
    static List<SheetRow> rows(byte[] bytes, ReadLimits limits) throws IOException {
        try (InputFile in = InputFile.spool(new ByteArrayInputStream(bytes), "test.xlsx", limits);
                Workbook workbook =
                        Workbook.open(in, ReadOptions.builder().limits(limits).build());
                SheetRows rows = workbook.rows(0)) {
            return all(rows);
        }
    }

    /** All rows of a sheet. */
    static List<SheetRow> all(SheetRows rows) throws IOException {
        List<SheetRow> all = new ArrayList<>();
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            all.add(row);
        }
        return all;
    }

    /** The cells of the only row. */
    List<SheetCell> cells() throws IOException {
        List<SheetRow> rows = rows();
        if (rows.size() != 1) {
            throw new IllegalStateException("not one row: " + rows);
        }
        return rows.get(0).cells();
    }

    /** The texts of the cells of a row, parted by bars. */
    static String texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).collect(Collectors.joining("|"));
    }
}
